import type { PolicyRule, PageRule, StructureRule } from '../../src/model/rules/rule';
import type { Policy, PolicyInput } from '../../src/model/schema/policy';
import type { Subject } from '../../src/model/subject/subject';
import { createSubject } from './subject';
import { policySchema } from '../../src/model/schema/policy';
import { resolveClauses } from '../../src/dataset/resolve-clauses';
import { resolveDimensions } from '../../src/model/policy/dimension';
import { samplePolicy } from './policy';

export const today = '2024-06-15';

/** The sample policy with other parts, parsed by the schema. */
export const createPolicy = (more: Partial<PolicyInput>): Policy =>
  resolveDimensions(resolveClauses(policySchema.parse({ ...samplePolicy, ...more }), today));

/** The findings of a structure rule in a policy. */
export const complainOfPolicy = (rule: StructureRule, more: Partial<PolicyInput>): string[] =>
  [...(rule.checkPolicy?.(createPolicy(more)) ?? [])].map(
    ({ path, message }) => `${path.map(String).join('.')}: ${message}`,
  );

/** The findings of a structure rule in subjects, alone and together. */
export const complainOf = (rule: StructureRule, ...subjects: Subject[]): string[] => {
  const catalog = { policy: samplePolicy, subjects, ids: new Set(subjects.map(({ id }) => id)), today };
  return [
    ...subjects.flatMap((subject) => [...(rule.checkSubject?.(subject, catalog) ?? [])]),
    ...(rule.checkCatalog?.(catalog) ?? []),
  ].map(({ file, message }) => `${file}: ${message}`);
};

/** The breaches that a policy rule finds in a subject: since when, until when, and the message. */
export const findBreaches = (
  rule: PolicyRule,
  more: Parameters<typeof createSubject>[1],
  policy: Policy = samplePolicy,
): string[] =>
  [...rule.findBreaches(createSubject('celadon', more), { policy, today })].map(
    ({ since, until, message, isUndecided }) =>
      `${since ?? '?'}–${until ?? ''} ${isUndecided === true ? 'undecided: ' : ''}${message}`,
  );

/** The findings of a page rule in one page, with the text that each points at. */
export const complainOfPage = (rule: PageRule, text: string, ...subjects: Subject[]): string[] => {
  const sorted = [...subjects].sort((a, b) => (a.id < b.id ? -1 : 1));
  const catalog = { policy: samplePolicy, subjects: sorted, ids: new Set(sorted.map(({ id }) => id)), today };
  return [...rule.checkPages([{ file: 'page.mdx', text }], catalog)].map(
    ({ offset, message }) => `${text.slice(offset, offset + 12).split('\n')[0] ?? ''}… ${message}`,
  );
};
