import { DataError, UsageError } from '../command';
import { createEditCommand } from './edit-command';
import { findSubject } from '../../model/catalog/dataset';
import { listEither } from '../../model/text/english';
import { need, takeList } from '../options';
import { refuseOpenPlan } from './leave';
import { rowHelp, rowOptions, rowUsage, takeRow } from './row';
import { say } from '../../model/text/say';

export const split = createEditCommand({
  name: 'split',
  summary: say('split-command.summary'),
  usage: `ID --into A,B ${rowUsage}`,
  about: say('split-command.about'),
  optionHelp: { '--into A,B': say('split-command.into'), ...rowHelp },
  options: { into: { type: 'string' }, ...rowOptions },
  edit: ({ values, before, subject, draft }) => {
    const to = takeList(need('into', values.into));
    if (to.length < 2) throw new UsageError(say('split-command.one-id'));
    const missing = to.filter((id) => findSubject(before, id) === null);
    const { source, toRow } = takeRow(values, before);
    if (missing.length > 0)
      throw new DataError(
        [
          say('split-command.absent', {
            ids: listEither(missing.map((id) => `"${id}"`)),
          }),
          ...missing.map((id) => `  npm run stages -- scaffold subject ${id} --source ${source}`),
        ].join('\n'),
      );
    refuseOpenPlan(subject, 'split');
    draft.append(subject.file, ['transitions'], toRow({ event: 'split', to }));
  },
});
