import type { DocumentContext } from '../documents/to-subject-document';

/**
 * By folder of pages: pairs of an id and a name, of which the 404 page suggests the nearest. Much smaller than
 * the API's list of links, which has aliases, clauses and states too.
 */
export type PageNames = Readonly<
  Record<'catalog' | 'stages' | 'support', readonly (readonly [id: string, name: string])[]>
>;

/** Site path of the file. */
export const pageNamesPath = '/explorer/names.json';

export const toPageNames = ({ dataset: { policy, subjects }, labels }: DocumentContext): PageNames => ({
  catalog: subjects.map(({ id, name }) => [id, labels.get(id) ?? name]),
  stages: policy.stages.map(({ id, name }) => [id, name]),
  support: policy.supportStates.map(({ id, name }) => [id, name]),
});
