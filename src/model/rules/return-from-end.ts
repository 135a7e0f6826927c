import { createStepRule } from './step-rules';

export const returnFromEnd = createStepRule('return', {
  name: 'return-from-end',
  summary: 'What has ended does not come back.',
  verb: 'came back',
});
