import { createStepRule } from './step-rules';

export const returnFromEnd = createStepRule('return', {
  name: 'return-from-end',
  summary: 'Items do not return from the last stage.',
  verb: 'came back',
});
