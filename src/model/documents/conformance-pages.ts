import type { ConformanceDocument, DocumentBreach, DocumentRule } from './conformance-document';
import type { ListPage } from './list-page';
import { toListPages } from './list-page';

/** About 600 KB of HTML. */
const mostFindings = 1_000;

/** A longer list of a divided policy check is on pages of its own. */
const mostFindingsOnFirstPage = 100;

export interface Finding extends DocumentBreach {
  /** Whether the rule is broken; otherwise too little is known. */
  readonly isBroken: boolean;
}

const listFindings = ({ breaches, undecided }: DocumentRule): Finding[] => [
  ...breaches.map((breach) => ({ ...breach, isBroken: true })),
  ...undecided.map((breach) => ({ ...breach, isBroken: false })),
];

/** A page of a rule with many findings. */
export interface ConformanceRulePage extends ListPage<Finding> {
  readonly rule: string;
}

/** The pages of rules with many findings. Empty if the whole check fits on one page. */
export const listConformancePages = ({
  rules,
}: Pick<ConformanceDocument, 'rules'>): ConformanceRulePage[] => {
  const all = rules.map((rule) => ({ rule: rule.rule, findings: listFindings(rule) }));
  return all.reduce((sum, { findings }) => sum + findings.length, 0) <= mostFindings
    ? []
    : all
        .filter(({ findings }) => findings.length > mostFindingsOnFirstPage)
        .flatMap(({ rule, findings }) =>
          toListPages(rule, findings, mostFindings).map((page) => ({ ...page, rule })),
        );
};

/** Site path of a page of the policy check, with the id in place of `:id`. */
export const conformancePagePath = '/conformance/:id/';
