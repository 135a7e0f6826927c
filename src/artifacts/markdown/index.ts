import type { Artifact } from '../artifact';
import type { ArtifactContext } from '../context';
import type { CatalogEntry } from '../../model/api/catalog-entry';
import type { SubjectChange, SubjectDocument } from '../../model/api/subject';
import { deriveDataAge, renderAsOf } from '../../model/time/freshness';
import { escapeMarkdown, renderDocument, renderLink, renderStaleNotice } from './markdown';
import { renderAxisMarkdown } from './policy';
import { renderSubjectMarkdown } from './subject';
import { toAxesChoice } from '../../model/policy/policy';
import { toUrl } from '../site';
import { say } from '../../model/text/say';

/** The Markdown version of a subject's page. */
export const buildSubjectMarkdown = (
  context: ArtifactContext,
  document: SubjectDocument,
  changes: readonly SubjectChange[],
): Artifact[] => [
  { path: `catalog/${document.id}.md`, contents: renderSubjectMarkdown(context, document, changes) },
];

/** The Markdown versions of the policy's pages, and llms.txt, which lists all Markdown files. */
export const buildMarkdown = (context: ArtifactContext, entries: readonly CatalogEntry[]): Artifact[] => {
  const { site, dataset } = context;
  const { policy } = dataset;
  const age = deriveDataAge(dataset);
  const item = (name: string, path: string, about: string): string =>
    `- ${renderLink(name, toUrl(site, path))}: ${escapeMarkdown(about)}`;
  const llms = renderDocument([
    `# ${escapeMarkdown(policy.title)}`,
    `> ${escapeMarkdown(policy.tagline)}`,
    say('page.as-of-text', { asOf: renderAsOf(dataset.today, age) }),
    renderStaleNotice(age),
    policy.disclaimer === undefined ? '' : escapeMarkdown(policy.disclaimer),
    `## ${escapeMarkdown(say('nav.release-stages'))}`,
    policy.stages.map(({ id, name, summary }) => item(name, `/stages/${id}.md`, summary)).join('\n'),
    ...(policy.supportStates.length === 0
      ? []
      : [
          `## ${escapeMarkdown(say('nav.support-states'))}`,
          policy.supportStates
            .map(({ id, name, summary }) => item(name, `/support/${id}.md`, summary))
            .join('\n'),
        ]),
    `## ${escapeMarkdown(say('llms.data'))}`,
    [
      item(say('nav.catalog'), '/api/v1/catalog.json', say('llms.catalog', { axes: toAxesChoice(policy) })),
      item(say('llms.policy'), '/api/v1/policy.json', say('llms.policy-about')),
      item(say('nav.changes'), '/api/v1/changes.json', say('llms.changes')),
      item('OpenAPI', '/api/v1/openapi.json', say('llms.openapi')),
    ].join('\n'),
    `## ${escapeMarkdown(say('nav.catalog'))}`,
    entries.map(({ id, label, status }) => item(label, `/catalog/${id}.md`, status)).join('\n'),
  ]);
  return [
    ...policy.stages.map((stage) => ({
      path: `stages/${stage.id}.md`,
      contents: renderAxisMarkdown(context, 'stage', stage),
    })),
    ...policy.supportStates.map((state) => ({
      path: `support/${state.id}.md`,
      contents: renderAxisMarkdown(context, 'support', state),
    })),
    { path: 'llms.txt', contents: llms },
  ];
};
