import type { Dataset } from '../../../model/catalog/dataset';
import type { MdxAttribute, MdxNode } from './tree';
import type { Problem } from '../../../model/rules/problem';
import { renderSuggestion } from '../../../model/text/suggest';
import { unknown } from '../../../model/policy/policy';
import { listAll, listEither } from '../../../model/text/english';
import { say } from '../../../model/text/say';

/**
 * The checked facts about a component: the kind of id in each attribute, and attributes that must be used
 * together.
 */
export interface ComponentAttributes {
  readonly ids: Readonly<Record<string, string>>;
  readonly oneOf: readonly (readonly string[])[];
  /** True if the component receives the list of subjects that match its attributes. */
  readonly lists?: boolean;
}

export type Components = Readonly<Record<string, ComponentAttributes>>;

/** All valid ids by kind. */
export const toKnownIds = ({ policy, subjects }: Dataset): Readonly<Record<string, readonly string[]>> => {
  const toIds = (list: readonly { id: string }[]): string[] => list.map(({ id }) => id);
  return {
    stage: [...toIds(policy.stages), unknown],
    support: [...toIds(policy.supportStates), unknown],
    kind: toIds(policy.kinds),
    edition: toIds(policy.editions),
    clause: toIds(policy.clauses),
    subject: toIds(subjects),
    page: ['stages', 'support'],
  };
};

type Finding = Pick<Problem, 'rule' | 'message' | 'hint'>;

/** `what`: the kind of id, such as "stage". */
const toUnknown = (what: string, id: string): string => {
  if (what === 'subject') return say('unknown.subject', { id });
  if (what === 'clause') return say('docs-page.unknown-clause', { id });
  return what === 'page' ? say('docs-page.unknown-page', { id }) : say('unknown.listed', { what, id });
};

const checkAttribute = (
  name: string,
  of: string,
  { value }: MdxAttribute,
  known: Readonly<Record<string, readonly string[]>>,
): Finding | null => {
  if (typeof value !== 'string') {
    return {
      rule: 'mdx/not-checkable',
      message: say('docs-page.not-checkable', { name }),
      hint: say('docs-page.not-checkable-hint', { name }),
    };
  }
  const ids = known[of] ?? [];
  if (ids.includes(value)) return null;
  return {
    rule: 'mdx/unknown-id',
    message: toUnknown(of, value),
    hint: renderSuggestion(
      value,
      ids,
      ids.length > 12 ? say('docs-page.many-ids-hint') : say('known.ids', { ids: ids.join(', ') }),
    ),
  };
};

const checkPresence = (element: MdxNode, { oneOf }: ComponentAttributes): Finding | null => {
  const written = (element.attributes ?? []).map(({ name }) => name);
  if (oneOf.some((set) => set.every((name) => written.includes(name)))) return null;
  const sets = oneOf.map((set) => listAll(set.map((name) => `"${name}"`)));
  return {
    rule: 'mdx/missing-attribute',
    message: say('docs-page.no-attribute', { component: element.name ?? '' }),
    hint: say('docs-page.no-attribute-hint', { attributes: listEither(sets) }),
  };
};

/** Reports every problem of one component in a page. */
export const checkElement = (
  file: string,
  element: MdxNode,
  components: Components,
  known: Readonly<Record<string, readonly string[]>>,
): Problem[] => {
  const component = components[element.name ?? ''];
  if (component === undefined) return [];
  const findings = (element.attributes ?? []).map((attribute) => {
    const of = component.ids[attribute.name ?? ''];
    return of === undefined ? null : checkAttribute(attribute.name ?? '', of, attribute, known);
  });
  const { line, column } = element.position?.start ?? { line: 1, column: 1 };
  return [checkPresence(element, component), ...findings]
    .filter((finding) => finding !== null)
    .map((finding) => ({ file, line, column, severity: 'error', ...finding }));
};
