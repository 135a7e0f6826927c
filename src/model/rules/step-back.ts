import { createStepRule } from './step-rules';

export const stepBack = createStepRule('back', {
  name: 'step-back',
  summary: 'Items do not go back to an earlier stage.',
  verb: 'went back',
});
