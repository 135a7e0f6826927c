import type { Policy } from '../../../model/policy/policy';
import type { Site } from '../../../artifacts';
import type { SubjectDocument } from '../../../model/documents/subject-document';
import { apiSubjectPath } from '../../../model/permalink/permalink';
import { escapeHtml } from './template';
import { readHome } from '../docs/homes';
import { toUrl } from '../../../artifacts/site';

/** Another form of a page: its media type, its path and its title. */
type Alternate = readonly [type: string, path: string, title: string];

const atom = 'application/atom+xml';

const render = (site: Site, alternates: readonly Alternate[]): string =>
  alternates
    .map(
      ([type, path, title]) =>
        `<link rel="alternate" type="${type}" href="${escapeHtml(toUrl(site, path))}" title="${escapeHtml(title)}">`,
    )
    .join('');

/** A subject in other forms: for feed readers, for programs, as text, and as a card for other sites. */
export const renderSubjectAlternates = (site: Site, { id, label }: SubjectDocument): string =>
  render(site, [
    [atom, `/feeds/subjects/${id}.atom`, `Changes of ${label}`],
    ['text/calendar', `/feeds/subjects/${id}.ics`, `Deadlines of ${label}`],
    ['application/json', apiSubjectPath(id), `${label} as JSON`],
    ['text/markdown', `/catalog/${id}.md`, `${label} as Markdown`],
    ['application/json+oembed', `/embed/subjects/${id}/oembed.json`, `A card of ${label}`],
  ]);

/** Where the newest of everything is told. */
const newsPages = ['/', '/changes/'];

const toAlternates = ({ title, stages, supportStates }: Policy, permalink: string): Alternate[] => {
  if (newsPages.includes(permalink))
    return [
      [atom, '/feeds/changes.atom', `${title}: changes`],
      ['application/feed+json', '/feeds/changes.json', `${title}: changes`],
    ];
  if (permalink === '/deadlines/') return [['text/calendar', '/feeds/deadlines.ics', `${title}: deadlines`]];
  const home = readHome(permalink);
  const entry = (home?.axis === 'stage' ? stages : supportStates).find(({ id }) => id === home?.id);
  return entry === undefined
    ? []
    : [['text/markdown', `${permalink.slice(0, -1)}.md`, `${entry.name} as Markdown`]];
};

/** A page of the whole site, or of a stage or support state, in other forms. */
export const renderRoutedAlternates = (site: Site, policy: Policy, permalink: string): string =>
  render(site, toAlternates(policy, permalink));
