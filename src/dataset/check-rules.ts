import type { Breach, Catalog, Finding, Page, PageFinding } from '../model/rules/rule';
import type { Place, Problem } from '../model/problem';
import { conductRules, pageRules, structureRules } from '../model/rules';
import { startOf, toPlace } from './place';
import type { Locator } from './locate';
import { policyFile } from '../model/rules/rule';
import { findNameProblem } from '../model/rules/rule-name';

/** Finds places in the files of the dataset. */
export type Locate = (file: string) => Locator | null;

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

/** Holds the data to its structure. */
export const checkStructure = (catalog: Catalog, locate: Locate): Problem[] =>
  structureRules.flatMap(({ name, checkPolicy, checkSubject, checkCatalog }) =>
    [
      ...(checkPolicy?.(catalog.policy) ?? []),
      ...catalog.subjects.flatMap((subject) => [...(checkSubject?.(subject, catalog) ?? [])]),
      ...(checkCatalog?.(catalog) ?? []),
    ].map((finding) => toProblem(finding, finding.file, name, 'error', locate)),
  );

const severityOf = (
  { policy }: Pick<Catalog, 'policy'>,
  rule: { name: string; severity: Problem['severity'] },
): Problem['severity'] | 'ignore' => policy.rules[rule.name]?.severity ?? rule.severity;

const isOpen = ({ until, isUndecided }: Breach, { today }: Pick<Catalog, 'today'>): boolean =>
  isUndecided !== true && (until === null || until > today);

/** Holds the subjects to what the policy promises and asks for, as of today. Their structure has been checked. */
export const checkConduct = (catalog: Catalog, locate: Locate): Problem[] => {
  const problems: Problem[] = [];
  for (const rule of conductRules) {
    const severity = severityOf(catalog, rule);
    if (severity === 'ignore' || !rule.isSet(catalog.policy)) continue;
    for (const subject of catalog.subjects)
      for (const breach of rule.findBreaches(subject, catalog))
        if (isOpen(breach, catalog))
          problems.push(toProblem(breach, subject.file, rule.name, severity, locate));
  }
  return problems;
};

/** Holds the docs to the data. */
export const checkPages = (pages: readonly Page[], catalog: Catalog): Problem[] =>
  pageRules.flatMap((rule) => {
    const severity = severityOf(catalog, rule);
    if (severity === 'ignore') return [];
    const texts = new Map(pages.map(({ file, text }) => [file, text]));
    return [...rule.checkPages(pages, catalog)].map(({ file, offset, message, hint }: PageFinding) => ({
      ...toPlace(file, texts.get(file) ?? '', offset),
      rule: rule.name,
      severity,
      message,
      hint,
    }));
  });

/** Holds the policy's own severities to the rules that there are. */
export const checkSettings = ({ policy }: Pick<Catalog, 'policy'>, locate: Locate): Problem[] =>
  Object.keys(policy.rules).flatMap((name) => {
    const problem = findNameProblem(name);
    return problem === null
      ? []
      : [
          toProblem(
            { path: ['rules', name], at: 'key', ...problem },
            policyFile,
            'rule-unknown',
            'error',
            locate,
          ),
        ];
  });
