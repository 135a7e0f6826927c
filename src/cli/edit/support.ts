import { DataError } from '../command';
import { createEditCommand } from './edit-command';
import { deriveState } from '../../model/subject/state';
import { renderSupportEnd } from '../../model/subject/notice';
import { rowHelp, rowOptions, rowUsage, takeRow } from './row';
import { takeListed } from '../load';
import { toName, unknown } from '../../model/policy/policy';

export const support = createEditCommand({
  name: 'support',
  summary: 'Changes the support state of a subject',
  usage: `ID STATE ${rowUsage}`,
  about: `Adds a row with another support state to the subject's file. STATE is a support state of the policy, or unknown.

${rowHelp}`,
  options: rowOptions,
  more: ['The support state'],
  edit: ({ values, rest: [wanted = ''], before, subject, draft }) => {
    const { supportStates } = before.policy;
    const state = takeListed('support state', wanted, [...supportStates, { id: unknown }]);
    const { on, toRow } = takeRow(values, before);
    const { support: current, supportEnd } = deriveState(subject, on, before.today);
    if (supportEnd?.recorded === state)
      throw new DataError(
        `${renderSupportEnd(supportEnd.on)}, as announced, and the record says ${toName(supportStates, state)} until then. Announce a later end of support with "deprecate" instead.`,
      );
    if (current.value === state)
      throw new DataError(
        `The support state of "${subject.id}" is ${toName(supportStates, state)} already on ${on}.`,
      );
    draft.append(subject.file, ['transitions'], toRow({ support: state }));
  },
});
