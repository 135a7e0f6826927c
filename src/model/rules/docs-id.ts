import type { Catalog, Page, PageFinding, PageRule } from './rule';
import type { Subject } from '../subject/subject';
import { deriveState } from '../subject/state';
import { findSubject } from '../catalog/dataset';
import { renderSuggestion } from '../text/suggest';
import { withoutFences } from '../text/prose';
import { listEither } from '../text/english';
import { say } from '../text/say';

const id = '([a-z0-9]+(?:-[a-z0-9]+)*)';

/**
 * Patterns of subject ids in pages: links to the subject's files, and attributes of components and of the
 * element.
 */
const subjectPatterns: readonly RegExp[] = [
  new RegExp(`/(?:catalog|embed/subjects|feeds/subjects)/${id}(?=/|\\.(?:atom|ics|md)\\b)`, 'g'),
  new RegExp(`/badges/${id}(?=/[a-z.-]+\\.(?:svg|json)\\b)`, 'g'),
  new RegExp(`/api/v1/(?:subjects|status)/${id}(?=\\.json\\b)`, 'g'),
  new RegExp(`<[A-Za-z][^<>]{0,2000}?\\ssubject="${id}"`, 'g'),
];

/** Patterns of stage and support-state ids in pages. */
const stagePatterns: readonly RegExp[] = [
  new RegExp(`/stages/${id}(?=/|\\.md\\b|\\.svg\\b)`, 'g'),
  new RegExp(`<[A-Z][^<>]{0,2000}?\\sstage="${id}"`, 'g'),
];
const supportPatterns: readonly RegExp[] = [
  new RegExp(`/support/${id}(?=/|\\.md\\b|\\.svg\\b)`, 'g'),
  new RegExp(`<[A-Z][^<>]{0,2000}?\\ssupport="${id}"`, 'g'),
];

/** Folders of badges that belong to no subject. */
const badgeFolders = new Set(['stages', 'support']);

const findIds = (text: string, patterns: readonly RegExp[]): { id: string; offset: number }[] =>
  patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => {
      const [whole, named = ''] = match;
      return { id: named, offset: match.index + whole.lastIndexOf(named) };
    }),
  );

const whyGone = (subject: Subject, today: string): { message: string; hint: string } | null => {
  const { value } = deriveState(subject, today, today).presence;
  switch (value.is) {
    case 'removed':
      return { message: say('docs-id.removed', { id: subject.id }), hint: say('docs-id.removed-hint') };
    case 'moved':
      return {
        message: say('docs-id.moved', { id: subject.id }),
        hint: say('docs-id.moved-hint', { id: value.to[0] }),
      };
    case 'split':
      return {
        message: say('docs-id.split', { id: subject.id }),
        hint: say('docs-id.split-hint', { ids: listEither(value.to) }),
      };
    default:
      return null;
  }
};

function* checkPage({ file, text }: Page, catalog: Catalog): Iterable<PageFinding> {
  for (const { id: named, offset } of findIds(text, subjectPatterns)) {
    if (badgeFolders.has(named)) continue;
    const subject = findSubject(catalog, named);
    const gone = subject === null ? null : whyGone(subject, catalog.today);
    if (gone !== null) yield { file, offset, ...gone };
    if (subject === null && !catalog.ids.has(named))
      yield {
        file,
        offset,
        message: say('unknown.subject', { id: named }),
        hint: renderSuggestion(named, catalog.ids, say('unknown.subject-in-docs-hint')),
      };
  }
  const axes = [
    { patterns: stagePatterns, list: catalog.policy.stages, what: 'stage' },
    { patterns: supportPatterns, list: catalog.policy.supportStates, what: 'support' },
  ];
  for (const { patterns, list, what } of axes) {
    const known = list.map((entry) => entry.id);
    // Fenced code can show another policy, so its stages are not checked. Its subjects are, because readers
    // copy them.
    for (const { id: named, offset } of findIds(withoutFences(text), patterns))
      if (!known.includes(named) && named !== 'unknown')
        yield {
          file,
          offset,
          message: say('unknown.listed', { what, id: named }),
          hint: renderSuggestion(named, known, say('known.ids', { ids: known.join(', ') })),
        };
  }
}

/** Every badge, link and id in the docs exists, and none leads to a removed or moved item. */
export const docsId: PageRule = {
  name: 'docs-id',
  severity: 'error',
  *checkPages(pages, catalog) {
    for (const page of pages) yield* checkPage(page, catalog);
  },
};
