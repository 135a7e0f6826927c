import type { Expectation } from '../../model/policy/policy';

/** The customers' questions, each with the group of expectations that answers it. */
export const questions: readonly { readonly group: Expectation['group']; readonly question: string }[] = [
  { group: 'use', question: 'Can I use it?' },
  { group: 'help', question: 'Who helps me?' },
  { group: 'break', question: 'What can break?' },
];
