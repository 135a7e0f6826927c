import { createStepRule } from './step-rules';
import { say } from '../text/say';

export const returnFromEnd = createStepRule('return', {
  name: 'return-from-end',
  summary: () => say('rule.return-from-end'),
  toMessage: (step) => say('rule.came-back', step),
});
