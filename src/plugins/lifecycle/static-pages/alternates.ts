import type { Alternate } from '../../../model/pages/listed-pages';
import type { Policy } from '../../../model/policy/policy';
import type { Site } from '../../../artifacts';
import { listedPages, newsAlternates } from '../../../model/pages/listed-pages';
import type { SubjectDocument } from '../../../model/api/subject';
import { apiSubjectPath } from '../../../model/permalink/permalink';
import { escapeHtml } from './template';
import { readPolicyPage } from '../docs/policy-pages';
import { toUrl } from '../../../artifacts/site';

const atom = 'application/atom+xml';

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
    [atom, `/feeds/subjects/${id}.atom`, `Changes of ${label}`],
    ['text/calendar', `/feeds/subjects/${id}.ics`, `Deadlines of ${label}`],
    ['application/json', apiSubjectPath(id), `${label} as JSON`],
    ['text/markdown', `/catalog/${id}.md`, `${label} as Markdown`],
    ['application/json+oembed', `/embed/subjects/${id}/oembed.json`, `A card of ${label}`],
  ]);

const toAlternates = ({ title, stages, supportStates }: Policy, permalink: string): Alternate[] => {
  const listed = listedPages.find(({ path }) => path === permalink);
  const alternates = permalink === '/' ? newsAlternates : listed?.alternates;
  if (alternates !== undefined)
    return alternates.map(([type, path, what]) => [type, path, `${title}: ${what}`]);
  const page = readPolicyPage(permalink);
  const entry = (page?.axis === 'stage' ? stages : supportStates).find(({ id }) => id === page?.id);
  return entry === undefined
    ? []
    : [['text/markdown', `${permalink.slice(0, -1)}.md`, `${entry.name} as Markdown`]];
};

/** Links to the other formats of a page about the whole site, a stage or a support state. */
export const renderRoutedAlternates = (site: Site, policy: Policy, permalink: string): string =>
  render(site, toAlternates(policy, permalink));
