import { createEditCommand } from './edit-command';
import { refuseOpenPlan } from './leave';
import { rowHelp, rowOptions, rowUsage, takeRow } from './row';
import { say } from '../../model/text/say';

export const remove = createEditCommand({
  name: 'remove',
  summary: say('remove-command.summary'),
  usage: `ID ${rowUsage}`,
  about: say('remove-command.about'),
  optionHelp: rowHelp,
  options: rowOptions,
  edit: ({ values, before, subject, draft }) => {
    const { toRow } = takeRow(values, before);
    refuseOpenPlan(subject, 'removed');
    draft.append(subject.file, ['transitions'], toRow({ event: 'removed' }));
  },
});
