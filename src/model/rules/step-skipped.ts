import { createStepRule } from './step-rules';

export const stepSkipped = createStepRule('skip', {
  name: 'step-skipped',
  summary: 'No stage is left out that the policy asks to pass.',
  verb: 'went straight',
});
