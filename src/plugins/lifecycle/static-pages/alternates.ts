import type { Policy } from '../../../model/policy/policy';
import type { Site } from '../../../artifacts';
import { listedPages, newsAlternates } from '../../../model/pages/listed-pages';
import type { SubjectDocument } from '../../../model/api/subject';
import { apiSubjectPath, axisFeedPath } from '../../../model/permalink/permalink';
import { escapeHtml } from './template';
import { readPolicyPage } from '../docs/policy-pages';
import { say } from '../../../model/text/say';
import { toUrl } from '../../../artifacts/site';

const atom = 'application/atom+xml';

/** Another format of a page: media type, path and title. */
type Alternate = readonly [type: string, path: string, title: string];

const render = (site: Site, alternates: readonly Alternate[]): string =>
  alternates
    .map(
      ([type, path, title]) =>
        `<link rel="alternate" type="${type}" href="${escapeHtml(toUrl(site, path))}" title="${escapeHtml(title)}">`,
    )
    .join('');

/** Links to a subject's other formats: feeds, API documents, Markdown and the embeddable card. */
export const renderSubjectAlternates = (site: Site, { id, label }: SubjectDocument): string =>
  render(site, [
    [atom, `/feeds/subjects/${id}.atom`, say('alternate.changes', { label })],
    ['text/calendar', `/feeds/subjects/${id}.ics`, say('alternate.deadlines', { label })],
    ['application/json', apiSubjectPath(id), say('alternate.json', { label })],
    ['text/markdown', `/catalog/${id}.md`, say('alternate.markdown', { label })],
    ['application/json+oembed', `/embed/subjects/${id}/oembed.json`, say('alternate.card', { label })],
  ]);

const toAlternates = ({ title, stages, supportStates }: Policy, permalink: string): Alternate[] => {
  const listed = listedPages.find(({ path }) => path === permalink);
  const alternates = permalink === '/' ? newsAlternates : listed?.alternates;
  if (alternates !== undefined)
    return alternates.map(([type, path, toTitle]) => [type, path, toTitle(title)]);
  const page = readPolicyPage(permalink);
  const entry = (page?.axis === 'stage' ? stages : supportStates).find(({ id }) => id === page?.id);
  if (page === null || entry === undefined) return [];
  const label = entry.name;
  return [
    [atom, axisFeedPath(page.axis, entry.id, 'atom'), say('alternate.changes', { label })],
    ['text/calendar', axisFeedPath(page.axis, entry.id, 'ics'), say('alternate.deadlines', { label })],
    ['text/markdown', `${permalink.slice(0, -1)}.md`, say('alternate.markdown', { label })],
  ];
};

/** Links to the other formats of a page about the whole site, a stage or a support state. */
export const renderRoutedAlternates = (site: Site, policy: Policy, permalink: string): string =>
  render(site, toAlternates(policy, permalink));
