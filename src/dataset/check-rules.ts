import type { Breach, Catalog, PolicyRule, Finding, Page } from '../model/rules/rule';
import type { Place, Problem } from '../model/rules/problem';
import { policyRules, pageRules, policyFileRules, structureRules } from '../model/rules';
import { startOf, toPlace } from './place';
import type { Locator } from './locate';
import type { Policy } from '../model/policy/policy';
import type { Subject } from '../model/subject/subject';
import { findNameProblem } from '../model/rules/unknown-rule';
import { policyFile } from '../model/rules/rule';

/** Finds places in one file; without it a finding is at the file's beginning. */
type Locate = (file: string) => Locator | null;

type CheckContext = Pick<Catalog, 'policy' | 'today'>;

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

/** Holds the policy to its structure, and its severities to the rules that there are. */
export const checkPolicy = (policy: Policy, locate: Locate): Problem[] => [
  ...structureRules.flatMap(({ name, checkPolicy: check }) =>
    [...(check?.(policy) ?? [])].map((finding) => toProblem(finding, finding.file, name, 'error', locate)),
  ),
  ...Object.keys(policy.rules).flatMap((name) => {
    const problem = findNameProblem(name);
    if (problem === null) return [];
    const finding = { path: ['rules', name], at: 'key' as const, ...problem };
    return [toProblem(finding, policyFile, 'rule-unknown', 'error', locate)];
  }),
];

/** Holds one subject to its structure. */
export const checkSubject = (subject: Subject, context: CheckContext, locate: Locate): Problem[] =>
  structureRules.flatMap(({ name, checkSubject: check }) =>
    [...(check?.(subject, context) ?? [])].map((finding) =>
      toProblem(finding, finding.file, name, 'error', locate),
    ),
  );

/** Holds the subjects to each other. */
export const checkCatalog = (catalog: Catalog, locate: Locate): Problem[] =>
  structureRules.flatMap(({ name, checkCatalog: check }) =>
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

/** By policy: which rules it asks is the same for each of its subjects. */
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

/** Holds one subject, whose structure is sound, to what the policy promises and asks for, as of today. */
export const checkPolicyRules = (subject: Subject, context: CheckContext, locate: Locate): Problem[] => {
  const problems: Problem[] = [];
  for (const { rule, severity } of toAsked(context.policy))
    for (const breach of rule.findBreaches(subject, context))
      if (isOpen(breach, context))
        problems.push(toProblem(breach, subject.file, rule.name, severity, locate));
  return problems;
};

/** Checks the policy on the day that answers are for. */
export const checkPolicyToday = (context: CheckContext, locate: Locate): Problem[] =>
  policyFileRules.flatMap((rule) => {
    const severity = severityOf(context, rule);
    return severity === 'ignore'
      ? []
      : [...rule.checkPolicy(context)].map((finding) =>
          toProblem(finding, finding.file, rule.name, severity, locate),
        );
  });

/** Holds the docs to the data. */
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
