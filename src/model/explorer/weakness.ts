import type { Answer } from '../api/answer';
import type { Case } from './case';
import type { Expectation } from '../policy/policy';
import type { Explorer } from './explorer';
import type { PolicyDocument } from '../documents/policy-document';
import { listFitting, parseChosen, toEditionTable } from '../policy/edition-table';
import { answerCase } from './situation';
import { toName } from '../policy/policy';

/** The groups of expectations that say whether one may rely on a subject at all. */
const groups = ['use', 'help'] as const satisfies readonly Expectation['group'][];

/** The first expectation with a scale of each group: the policy puts first what matters most. */
const findDecisive = ({ expectations }: PolicyDocument): Expectation[] =>
  groups.flatMap(
    (wanted) => expectations.find(({ group, scale }) => group === wanted && scale !== undefined) ?? [],
  );

/** Whether an answer is in the weaker half of its scale. */
const isWeak = ({ scale = [] }: Expectation, answer: Answer | undefined): boolean =>
  answer?.is === 'answered' && scale.findIndex(({ id }) => id === answer.value) >= scale.length / 2;

/**
 * Answers of the policy against relying on a subject: "Production readiness: No, strongly discouraged". Without an
 * edition, only answers that all editions with the subject share.
 */
export const findWeaknesses = (
  asked: { readonly id: string; readonly asOf: string | null; readonly edition: string | null },
  policy: PolicyDocument,
  explorer: Pick<Explorer, 'find' | 'labelOf' | 'catalog'>,
): string[] => {
  // Without editions, an empty one has the answers.
  const table = toEditionTable(policy);
  const editions =
    table.editions.length === 0 ? [''] : listFitting(table, parseChosen(table, asked.edition ?? ''));
  const answered = editions
    .map((edition): Case => ({ is: 'subject', id: asked.id, edition, asOf: asked.asOf }))
    .map((subject) => answerCase(subject, policy, explorer))
    .filter(({ notApplicable }) => notApplicable === null)
    .map(({ answers }) => answers);
  return findDecisive(policy).flatMap((expectation) => {
    const own = answered.map((answers) => answers.find((answer) => answer.expectation === expectation.id));
    const [first] = own;
    if (first?.is !== 'answered' || !own.every((answer) => isWeak(expectation, answer))) return [];
    return [`${expectation.name}: ${toName(expectation.scale ?? [], first.value ?? '')}`];
  });
};
