import { createStepRule } from './step-rules';

export const stepSkipped = createStepRule('skip', {
  name: 'step-skipped',
  summary: 'Items do not skip a required stage.',
  verb: 'went straight',
});
