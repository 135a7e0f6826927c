import { createStepRule } from './step-rules';
import { say } from '../text/say';

export const stepSkipped = createStepRule('skip', {
  name: 'step-skipped',
  summary: () => say('rule.step-skipped'),
  toMessage: (step) => say('rule.went-straight', step),
});
