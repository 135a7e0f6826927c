import { allowStep, stepHelp, stepOptions, stepUsage } from './step';
import { createEditCommand } from './edit-command';
import { need } from '../options';
import { rowHelp, rowOptions, rowUsage, takeRow } from './row';
import { takeListed } from '../load';
import { say } from '../../model/text/say';

export const promote = createEditCommand({
  name: 'promote',
  summary: say('promote-command.summary'),
  usage: `ID --to STAGE ${rowUsage} ${stepUsage}`,
  about: say('promote-command.about'),
  optionHelp: { '--to STAGE': say('promote-command.to'), ...rowHelp, ...stepHelp },
  options: { to: { type: 'string' }, ...rowOptions, ...stepOptions },
  edit: ({ values, before, subject, draft }) => {
    const to = takeListed('stage', need('to', values.to), before.policy.stages);
    const { on, toRow } = takeRow(values, before);
    allowStep(draft, { before, subject }, { to, on }, values);
    draft.append(subject.file, ['transitions'], toRow({ stage: to }));
  },
});
