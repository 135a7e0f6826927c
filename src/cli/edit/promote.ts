import { allowStep, stepHelp, stepOptions, stepUsage } from './step';
import { createEditCommand } from './edit-command';
import { need } from '../options';
import { rowHelp, rowOptions, rowUsage, takeRow } from './row';
import { takeListed } from '../load';

export const promote = createEditCommand({
  name: 'promote',
  summary: 'Moves a subject to another stage',
  usage: `ID --to STAGE ${rowUsage} ${stepUsage}`,
  about: `Adds the transition to the subject's file.
Refuses a step that the policy does not allow, or whose requirements are not met.

  --to STAGE      the stage that it goes to
${rowHelp}
${stepHelp}`,
  options: { to: { type: 'string' }, ...rowOptions, ...stepOptions },
  edit: ({ values, before, subject, draft }) => {
    const to = takeListed('stage', need('to', values.to), before.policy.stages);
    const { on, toRow } = takeRow(values, before);
    allowStep(draft, { before, subject }, { to, on }, values);
    draft.append(subject.file, ['transitions'], toRow({ stage: to }));
  },
});
