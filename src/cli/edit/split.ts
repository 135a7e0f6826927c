import { DataError, UsageError } from '../command';
import { createEditCommand } from './edit-command';
import { findSubject } from '../../model/catalog/dataset';
import { need } from '../options';
import { refuseOpenPlan } from './leave';
import { rowHelp, rowOptions, rowUsage, takeRow } from './row';

export const split = createEditCommand({
  name: 'split',
  summary: 'Records that a subject became several',
  usage: `ID --into A,B ${rowUsage}`,
  about: `Adds a row with "event: split" to the subject's file. The file stays: its page and old links lead to the new ones.
The new subjects must be in the catalog: "npm run stages -- scaffold subject" begins them.

  --into A,B      the ids of the new subjects
${rowHelp}`,
  options: { into: { type: 'string' }, ...rowOptions },
  edit: ({ values, before, subject, draft }) => {
    const to = [
      ...new Set(
        need('into', values.into)
          .split(',')
          .map((id) => id.trim()),
      ),
    ];
    if (to.length < 2)
      throw new UsageError('--into needs two ids at least, such as --into a,b. For one, use "move".');
    const missing = to.filter((id) => findSubject(before, id) === null);
    const { source, toRow } = takeRow(values, before);
    if (missing.length > 0)
      throw new DataError(
        [
          `There is no subject ${missing.map((id) => `"${id}"`).join(' and no subject ')}. Begin with:`,
          ...missing.map((id) => `  npm run stages -- scaffold subject ${id} --source ${source}`),
        ].join('\n'),
      );
    refuseOpenPlan(subject, 'split');
    draft.append(subject.file, ['transitions'], toRow({ event: 'split', to }));
  },
});
