import { createStepRule } from './step-rules';
import { say } from '../text/say';

export const stepBack = createStepRule('back', {
  name: 'step-back',
  summary: () => say('rule.step-back'),
  toMessage: (step) => say('rule.went-back', step),
});
