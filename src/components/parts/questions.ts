import type { Expectation } from '../../model/policy/policy';
import { say } from '../../model/text/say';

/** The customers' questions, each with the group of expectations that answers it. */
export const questions: readonly { readonly group: Expectation['group']; readonly question: string }[] = [
  {
    group: 'use',
    get question() {
      return say('question.use');
    },
  },
  {
    group: 'help',
    get question() {
      return say('question.help');
    },
  },
  {
    group: 'break',
    get question() {
      return say('question.break');
    },
  },
];
