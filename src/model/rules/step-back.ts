import { createStepRule } from './step-rules';

export const stepBack = createStepRule('back', {
  name: 'step-back',
  summary: 'A subject does not go back to an earlier stage.',
  verb: 'went back',
});
