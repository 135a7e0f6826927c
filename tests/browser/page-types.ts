import type { CatalogEntry } from '../../src/model/api/catalog-entry';
import type { SubjectDocument } from '../../src/model/api/subject';
import { findSite } from '../../scripts/test/sites';
import { listedPages } from './site-code';
import { readCatalog, readPolicy, readSubject } from '../built/api';

/** One page for each type of page, and for each appearance of a type. */
export interface PageOfType {
  readonly name: string;
  readonly path: string;
}

type Chosen = readonly [name: string, is: (document: SubjectDocument) => boolean];

const kindsOfSubject: readonly Chosen[] = [
  ['a subject that is there', (it) => it.presence.is === 'present' && it.breakingChanges.length > 0],
  ['a subject with a history', (it) => it.presence.is === 'present' && it.timeline.length > 4],
  ['a subject without a support state', (it) => it.presence.is === 'present' && it.support?.id === 'unknown'],
  ['a subject without a stage', (it) => it.presence.is === 'present' && it.stage.id === 'unknown'],
  ['a subject that is deprecated', (it) => it.presence.is === 'present' && it.deprecation !== null],
  ['a subject with facets', (it) => it.facets.length > 0],
  ['a subject with a deadline', (it) => it.deadlines.length > 0],
  ['a subject with a plan', (it) => it.timeline.some(({ status }) => status === 'planned')],
  [
    'a subject that no edition offers',
    (it) => it.presence.is === 'present' && it.availability.every(({ value }) => value === 'not-offered'),
  ],
  ['a subject that was removed', (it) => it.presence.is === 'removed'],
  ['a subject that was moved', (it) => it.presence.is === 'moved'],
  ['a subject that was split', (it) => it.presence.is === 'split'],
];

/** The first subject of each appearance in this catalog. A real catalog need not have them all. */
const chooseSubjects = (out: string, catalog: readonly CatalogEntry[]): PageOfType[] => {
  const documents = catalog.map(({ id }) => readSubject(out, id));
  const chosen = kindsOfSubject.flatMap(([name, is]) => {
    const found = documents.find(is);
    return found === undefined ? [] : [{ name, path: found.permalink }];
  });
  return chosen.filter(({ path }, index) => chosen.findIndex((other) => other.path === path) === index);
};

/** The pages of a site that the public contract lists. */
export const choosePages = (site: string): PageOfType[] => {
  const { out } = findSite(site);
  const policy = readPolicy(out);
  return [
    { name: 'home', path: '/' },
    { name: 'the stages', path: '/stages/' },
    ...policy.stages.map(({ id, name }) => ({ name: `the stage ${name}`, path: `/stages/${id}/` })),
    { name: 'the support states', path: '/support/' },
    ...policy.supportStates.map(({ id, name }) => ({
      name: `the support state ${name}`,
      path: `/support/${id}/`,
    })),
    { name: 'the catalog', path: '/catalog/' },
    ...chooseSubjects(out, readCatalog(out)),
  ];
};

const policy = readPolicy(findSite('default').out);

/** A comparison needs something to compare. */
const comparison = `/compare/?with=stage:${policy.stages[0]?.id ?? ''},stage:${policy.stages[1]?.id ?? ''}`;

/** The pages of the default site, including its own docs and the pages for exploring. */
export const allPages: readonly PageOfType[] = [
  ...choosePages('default'),
  { name: 'the release cycle', path: '/release-cycle/' },
  ...listedPages
    .filter(({ type }) => type !== 'catalog')
    .map(({ type, path }) => ({ name: `the page ${type}`, path: type === 'compare' ? comparison : path })),
  { name: 'the components', path: '/components/' },
  { name: 'the design system', path: '/about/design-system/' },
  { name: 'where the catalog comes from', path: '/about/catalog/' },
  { name: 'how to integrate', path: '/integrate/' },
  { name: 'the badge builder', path: '/integrate/badges/' },
  { name: 'the element and cards', path: '/integrate/element/' },
];
