import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import type { CatalogEntry } from '../../../model/documents/catalog-document';
import type { ConformanceDocument } from '../../../model/documents/conformance-document';
import type { ComparePageDocument } from '../../compare/ComparePage';
import type { Due } from '../../../model/documents/due';
import type { ExplorerPageDocument } from '../../../model/explorer/page-document';
import type { Head, PageType } from '../page-type';
import type { PolicyDocument, PolicyOutline } from '../../../model/documents/policy-document';
import type { SubjectChange } from '../../../model/documents/change';
import type { SubjectDocument } from '../../../model/documents/subject-document';
import { catalogPage, subjectPage } from './page-types';
import { changesPage } from '../../changes/changes-page';
import { comparePage } from '../../compare/compare-page';
import { conformancePage } from '../../conformance/conformance-page';
import { deadlinesPage } from '../../deadlines/deadlines-page';
import { explorerPage } from '../../explorer/explorer-page';

/** A type of page and the document that it is drawn from. */
export type Filling =
  | { readonly type: 'subject'; readonly document: SubjectDocument }
  | { readonly type: 'catalog'; readonly document: readonly CatalogEntry[] }
  | { readonly type: 'explorer'; readonly document: ExplorerPageDocument }
  | { readonly type: 'compare'; readonly document: ComparePageDocument }
  | { readonly type: 'changes'; readonly document: readonly SubjectChange[] }
  | { readonly type: 'deadlines'; readonly document: readonly Due[] }
  | { readonly type: 'conformance'; readonly document: ConformanceDocument };

/** A page as it is filled into its template. */
export interface RenderedPage {
  readonly head: Head;
  readonly html: string;
  /** Whether the document has to stand in the page for the body to come alive. */
  readonly isAlive: boolean;
}

/** React puts preloads of a body's images before it, where a browser's own rendering of the same body has none. */
const dropPreloads = (html: string): string => html.replace(/^(?:<link rel="preload"[^>]*>)+/, '');

const renderType = <D, P extends PolicyOutline>(
  type: PageType<D, P>,
  document: D,
  policy: P,
  base: string,
): RenderedPage => {
  const body = <type.Body document={document} policy={policy} base={base} />;
  return {
    head: type.toHead(document, policy),
    html: dropPreloads(type.isAlive ? renderToString(body) : renderToStaticMarkup(body)),
    isAlive: type.isAlive,
  };
};

/** Draws a page. The build loads this module by its path, bundled apart from the site. */
export const renderPage = (filling: Filling, policy: PolicyDocument, base: string): RenderedPage => {
  switch (filling.type) {
    case 'subject':
      return renderType(subjectPage, filling.document, policy, base);
    case 'catalog':
      return renderType(catalogPage, filling.document, policy, base);
    case 'explorer':
      return renderType(explorerPage, filling.document, policy, base);
    case 'compare':
      return renderType(comparePage, filling.document, policy, base);
    case 'changes':
      return renderType(changesPage, filling.document, policy, base);
    case 'deadlines':
      return renderType(deadlinesPage, filling.document, policy, base);
    case 'conformance':
      return renderType(conformancePage, filling.document, policy, base);
  }
};
