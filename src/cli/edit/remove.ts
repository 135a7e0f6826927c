import { createEditCommand } from './edit-command';
import { refuseOpenPlan } from './leave';
import { rowHelp, rowOptions, rowUsage, takeRow } from './row';

export const remove = createEditCommand({
  name: 'remove',
  summary: 'Records that a subject was removed',
  usage: `ID ${rowUsage}`,
  about: `Adds a row with "event: removed" to the subject's file. The file stays: its page says what became of it.
Other subjects that name it as their replacement have to name another one first.

${rowHelp}`,
  options: rowOptions,
  edit: ({ values, before, subject, draft }) => {
    const { toRow } = takeRow(values, before);
    refuseOpenPlan(subject, 'removed');
    draft.append(subject.file, ['transitions'], toRow({ event: 'removed' }));
  },
});
