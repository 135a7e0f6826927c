import type { Choice, Choices } from './choices';
import type { Facet } from './vocabulary';
import type { Subject } from '../subject/subject';
import type { Viewpoint } from './columns';
import { createColumns } from './columns';
import { createDataset } from '../../../tests/sample/subject';
import { createExplorer } from './explorer';
import { createExplorerSearch } from './search';
import { sampleToday } from '../../../tests/sample/arbitrary';
import { listLeft, select } from './selection';
import { toExplorerCatalog } from './to-catalog';
import { toPolicyDocument } from '../documents/policy-document';
import { toVocabulary } from './vocabulary';

const disagreement = { stage: 'sketch', support: 'backed', because: 'A sketch is not backed.' };

/** A catalog of these subjects, and the selection of a query. */
export const open = (subjects: readonly Subject[]) => {
  const sample = createDataset(subjects, sampleToday);
  const dataset = { ...sample, policy: { ...sample.policy, disagreements: [disagreement] } };
  const policy = toPolicyDocument(dataset);
  const catalog = toExplorerCatalog(dataset);
  const vocabulary = toVocabulary(policy, catalog);
  const columnsAt = createColumns(catalog, vocabulary, policy);
  const search = createExplorerSearch(catalog, policy, vocabulary);
  const query = (choices: Choices, viewpoint: Partial<Viewpoint> = {}, q = '') => {
    const columns = columnsAt({ asOf: sampleToday, edition: null, since: null, ...viewpoint });
    const finding = search.find(q, columns);
    const matches = finding === null ? null : Uint8Array.from(finding.scores, (score) => (score > 0 ? 1 : 0));
    const selection = select(columns, vocabulary, choices, matches);
    const rows = listLeft(selection.excludedBy);
    const ids = rows.map((index) => catalog.subjects[index]?.id);
    const countOf = (facet: Facet, value: string) =>
      selection.counts[facet][vocabulary[facet].indexOf(value)];
    return { ...selection, rows, ids, countOf, finding };
  };
  return { dataset, policy, catalog, vocabulary, columnsAt, query, search };
};

/** The explorer of these subjects. Created inside the test, so that coverage includes its creation. */
export const openExplorer = (subjects: readonly Subject[]) => {
  const { catalog, policy } = open(subjects);
  return { policy, explorer: createExplorer(catalog, policy) };
};

export const sum = (matrix: readonly (readonly number[])[]) => matrix.flat().reduce((a, b) => a + b, 0);
export const include = (...values: string[]): Choice => ({ include: values, exclude: [] });
export const exclude = (...values: string[]): Choice => ({ include: [], exclude: values });
