import type { Breach, Catalog, PolicyRule, Finding, Page, StructureRule } from '../model/rules/rule';
import type { Place, Problem } from '../model/rules/problem';
import { policyRules, pageRules, policyFileRules, structureRules } from '../model/rules';
import { startOf, toPlace } from './place';
import type { Locator } from './locate';
import type { Policy } from '../model/policy/policy';
import type { Subject } from '../model/subject/subject';
import { idUnknown } from '../model/rules/id-unknown';
import { findNameProblem } from '../model/rules/unknown-rule';
import { policyFile } from '../model/rules/rule';

/** Finds places in one file; without a locator a finding is at the start of the file. */
type Locate = (file: string) => Locator | null;

type CheckContext = Pick<Catalog, 'policy' | 'today'>;

/** Lists of the policy that cannot be read as a whole, so that an unknown id possibly belongs to them. */
type Cut = ReadonlySet<string>;

const isCertain = ({ list }: Finding, cut: Cut): boolean =>
  list === undefined || !(cut.has(list) || (list === 'editions' && cut.has('editionDimensions')));

/** The rules that can check a file with other faults. */
export const idRules: readonly StructureRule[] = [idUnknown];

const toProblem = (
  { path, at, message, hint }: Omit<Finding, 'file'>,
  file: string,
  rule: string,
  severity: Problem['severity'],
  locate: Locate,
): Problem => {
  const place: Place = locate(file)?.toPlace(path, at) ?? startOf(file);
  return { ...place, rule, severity, message, hint };
};

/**
 * Applies the structure rules to the policy, and checks the rule names of its severities. Of a policy with missing
 * entries only the ids are checked.
 */
export const checkPolicy = (policy: Policy, locate: Locate, cut: Cut): Problem[] => [
  ...structureRules
    .filter((rule) => cut.size === 0 || idRules.includes(rule))
    .flatMap(({ name, checkPolicy: check }) =>
      [...(check?.(policy) ?? [])]
        .filter((finding) => isCertain(finding, cut))
        .map((finding) => toProblem(finding, finding.file, name, 'error', locate)),
    ),
  ...Object.keys(policy.rules).flatMap((name) => {
    const problem = findNameProblem(name);
    if (problem === null) return [];
    const finding = { path: ['rules', name], at: 'key' as const, ...problem };
    return [toProblem(finding, policyFile, 'rule-unknown', 'error', locate)];
  }),
];

/** Applies structure rules to one subject. */
export const checkSubject = (
  subject: Subject,
  context: CheckContext & { readonly cut?: Cut },
  locate: Locate,
  rules: readonly StructureRule[] = structureRules,
): Problem[] =>
  rules.flatMap(({ name, checkSubject: check }) =>
    [...(check?.(subject, context) ?? [])]
      .filter((finding) => isCertain(finding, context.cut ?? new Set()))
      .map((finding) => toProblem(finding, finding.file, name, 'error', locate)),
  );

/** Applies structure rules to all subjects together. */
export const checkCatalog = (
  catalog: Catalog,
  locate: Locate,
  rules: readonly StructureRule[] = structureRules,
): Problem[] =>
  rules.flatMap(({ name, checkCatalog: check }) =>
    [...(check?.(catalog) ?? [])].map((finding) => toProblem(finding, finding.file, name, 'error', locate)),
  );

const severityOf = (
  { policy }: Pick<Catalog, 'policy'>,
  rule: { name: string; severity: Problem['severity'] },
): Problem['severity'] | 'ignore' => policy.rules[rule.name]?.severity ?? rule.severity;

const isOpen = ({ until, isUndecided }: Breach, { today }: Pick<Catalog, 'today'>): boolean =>
  isUndecided !== true && (until === null || until > today);

interface Asked {
  readonly rule: PolicyRule;
  readonly severity: Problem['severity'];
}

/** Cached by policy, because the applicable rules are the same for all subjects. */
const asked = new WeakMap<Policy, readonly Asked[]>();

const toAsked = (policy: Policy): readonly Asked[] => {
  const known = asked.get(policy);
  if (known !== undefined) return known;
  const rules = policyRules.flatMap((rule): Asked[] => {
    const severity = severityOf({ policy }, rule);
    return severity === 'ignore' || !rule.isSet(policy) ? [] : [{ rule, severity }];
  });
  asked.set(policy, rules);
  return rules;
};

/** Applies the policy rules to one subject with a valid structure, as of today. */
export const checkPolicyRules = (subject: Subject, context: CheckContext, locate: Locate): Problem[] => {
  const problems: Problem[] = [];
  for (const { rule, severity } of toAsked(context.policy))
    for (const breach of rule.findBreaches(subject, context))
      if (isOpen(breach, context))
        problems.push(toProblem(breach, subject.file, rule.name, severity, locate));
  return problems;
};

/** Applies the rules about the policy as of today. */
export const checkPolicyToday = (context: CheckContext, locate: Locate): Problem[] =>
  policyFileRules.flatMap((rule) => {
    const severity = severityOf(context, rule);
    return severity === 'ignore'
      ? []
      : [...rule.checkPolicy(context)].map((finding) =>
          toProblem(finding, finding.file, rule.name, severity, locate),
        );
  });

/** Applies the rules about docs. */
export const checkPages = (pages: readonly Page[], catalog: Catalog): Problem[] => {
  if (pages.length === 0) return [];
  const texts = new Map(pages.map(({ file, text }) => [file, text]));
  return pageRules.flatMap((rule) => {
    const severity = severityOf(catalog, rule);
    if (severity === 'ignore') return [];
    return [...rule.checkPages(pages, catalog)].map(({ file, offset, message, hint }) => ({
      ...toPlace(file, texts.get(file) ?? '', offset),
      rule: rule.name,
      severity,
      message,
      hint,
    }));
  });
};
