import { relative } from 'node:path';
import type { Components } from './check';
import type { MdxNode } from './tree';
import type { SharedContent } from '../shared';
import type { SubjectFilter } from '../../../model/documents/subject-list';
import { checkElement, toKnownIds } from './check';
import { createImport, createReference, visitElements } from './tree';
import { renderProblem, sortProblems } from '../../../model/rules/problem';

export interface RemarkSubjectsOptions {
  readonly shared: SharedContent;
  readonly components: Components;
}

/** Ids contain only single hyphens, so a double underscore can only be a dot of a list name. */
const toIdentifier = (prefix: string, id: string): string =>
  `${prefix}_${id.replace(/\./g, '__').replace(/-/g, '_')}`;

/** The attributes of a list component, already checked to be plain strings. */
const toFilter = ({ attributes = [] }: MdxNode): SubjectFilter => {
  const read = (name: string): string | undefined => {
    const value = attributes.find((attribute) => attribute.name === name)?.value;
    return typeof value === 'string' ? value : undefined;
  };
  return { kind: read('kind'), stage: read('stage'), support: read('support') };
};

/**
 * Remark plugin: checks the ids in a page's components against the dataset, and imports into the page the
 * documents and lists of subjects that its components need. So a page contains only the subjects that it
 * shows.
 */
export const remarkSubjects =
  ({ shared, components }: RemarkSubjectsOptions) =>
  (tree: MdxNode, { path }: { readonly path: string }): void => {
    const dataset = shared.current()?.data?.dataset ?? null;
    // Without a valid dataset, every page shows the dataset's problems instead.
    if (dataset === null) return;
    const known = toKnownIds(dataset);
    const file = relative(shared.folders().siteDir, path).replaceAll('\\', '/');
    const elements: MdxNode[] = [];
    visitElements(tree, (element) => {
      if (element.name !== null && element.name !== undefined && element.name in components)
        elements.push(element);
    });
    const problems = elements.flatMap((element) => checkElement(file, element, components, known));
    if (problems.length > 0) throw new Error(sortProblems(problems).map(renderProblem).join('\n'));

    const imports = new Map<string, string>();
    const hand = (element: MdxNode, attribute: string, identifier: string, path: string): void => {
      imports.set(identifier, path);
      element.attributes = [...(element.attributes ?? []), createReference(attribute, identifier)];
    };
    for (const element of elements) {
      const { ids = {}, lists = false } = components[element.name ?? ''] ?? {};
      if (lists) {
        const { name, path } = shared.provideList(toFilter(element));
        hand(element, 'subjects', toIdentifier('list', name), path);
      }
      for (const { name = '', value } of element.attributes ?? []) {
        if (ids[name] !== 'subject' || typeof value !== 'string') continue;
        hand(element, 'document', toIdentifier('subject', value), shared.provide(value));
      }
    }
    tree.children = [
      ...[...imports].map(([identifier, path]) => createImport(identifier, path)),
      ...(tree.children ?? []),
    ];
  };
