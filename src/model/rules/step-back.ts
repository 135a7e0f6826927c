import { createStepRule } from './step-rules';

export const stepBack = createStepRule('back', {
  name: 'step-back',
  summary: 'Nothing goes back to an earlier stage.',
  verb: 'went back',
});
