/** The pages of the site of the German dataset, one of each type. */
import type { PageOfType } from './page-types';
import { choosePages } from './page-types';
import { findSite, toOrigin } from '../../scripts/test/sites';
import { listedPages } from './site-code';

const site = findSite('dairy');

/** Settings of the tests. The day is that of the data. */
export const german = {
  baseURL: toOrigin(site),
  locale: 'de-DE',
  today: '2025-10-10',
  allowed: /^404: |Failed to load resource: .* 404/,
} as const;

export const germanPages: readonly PageOfType[] = [
  ...choosePages(site.name),
  ...listedPages
    .filter(({ type }) => type !== 'catalog')
    .map(({ type, path }) => ({
      name: `the page ${type}`,
      path: type === 'compare' ? `${path}?with=stage:erprobung,stage:freigegeben` : path,
    })),
  { name: 'a comparison of items', path: '/compare/?with=subject:bruchschneider,subject:rahmseparator' },
  {
    name: 'a list',
    path: '/explorer/?list=bruchschneider,rahmseparator,salzbadpumpe,kaesekesselsteuerung&edition=hofkaeserei',
  },
  { name: 'an unknown search', path: '/explorer/?q=zzzz&stage=nichts&as-of=2001-01-01' },
  { name: 'a past day', path: '/explorer/?as-of=2024-01-01&kind=rezeptur&changed-since=2023-01-01' },
  { name: 'the components', path: '/bestandteile/' },
  { name: 'the page of an unknown address', path: '/nichts/' },
  { name: 'a card', path: '/embed/subjects/milchmengenmesser/' },
];
