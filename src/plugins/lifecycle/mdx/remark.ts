import { relative } from 'node:path';
import type { Components } from './check';
import type { MdxNode } from './tree';
import type { SharedContent } from '../shared';
import { checkElement, toKnownIds } from './check';
import { createImport, createReference, visitElements } from './tree';
import { renderProblem, sortProblems } from '../../../model/problem';

export interface RemarkSubjectsOptions {
  readonly shared: SharedContent;
  readonly components: Components;
}

const toIdentifier = (id: string): string => `subject_${id.replace(/-/g, '_')}`;

/**
 * Holds the ids in a page's components against the dataset, and hands each component that names a subject that subject's
 * document, as an import: so a page carries the subjects that it shows and no other.
 */
export const remarkSubjects =
  ({ shared, components }: RemarkSubjectsOptions) =>
  (tree: MdxNode, { path }: { readonly path: string }): void => {
    const dataset = shared.current()?.dataset ?? null;
    // Without a dataset its own problems are shown, in place of every page.
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

    const subjects = new Set<string>();
    for (const element of elements) {
      const ids = components[element.name ?? '']?.ids ?? {};
      for (const { name = '', value } of element.attributes ?? []) {
        if (ids[name] !== 'subject' || typeof value !== 'string') continue;
        subjects.add(value);
        element.attributes = [
          ...(element.attributes ?? []),
          createReference('document', toIdentifier(value)),
        ];
      }
    }
    tree.children = [
      ...[...subjects].map((id) => createImport(toIdentifier(id), shared.provide(id))),
      ...(tree.children ?? []),
    ];
  };
