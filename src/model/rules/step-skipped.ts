import { createStepRule } from './step-rules';

export const stepSkipped = createStepRule('skip', {
  name: 'step-skipped',
  summary: 'A subject leaves out no stage that the policy asks it to pass.',
  verb: 'went straight',
});
