import { DataError } from '../command';
import { createEditCommand } from './edit-command';
import { deriveState } from '../../model/subject/state';
import { renderSupportEnd } from '../../model/subject/notice';
import { rowHelp, rowOptions, rowUsage, takeRow } from './row';
import { takeListed } from '../load';
import { toName, unknown } from '../../model/policy/policy';
import { say } from '../../model/text/say';

export const support = createEditCommand({
  name: 'support',
  summary: say('support-command.summary'),
  usage: `ID STATE ${rowUsage}`,
  about: say('support-command.about'),
  optionHelp: rowHelp,
  options: rowOptions,
  more: [say('support-command.no-state')],
  edit: ({ values, rest: [wanted = ''], before, subject, draft }) => {
    const { supportStates } = before.policy;
    const state = takeListed('support', wanted, [...supportStates, { id: unknown }]);
    const { on, toRow } = takeRow(values, before);
    const { support: current, supportEnd } = deriveState(subject, on, before.today);
    if (supportEnd?.recorded === state)
      throw new DataError(
        say('support-command.ended', {
          end: renderSupportEnd(supportEnd.on, supportEnd.dating),
          state: toName(supportStates, state),
        }),
      );
    if (current.value === state)
      throw new DataError(
        say('support-command.reached', { id: subject.id, state: toName(supportStates, state), day: on }),
      );
    draft.append(subject.file, ['transitions'], toRow({ support: state }));
  },
});
