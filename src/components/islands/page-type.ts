import type { FunctionComponent } from 'react';
import type { PolicyDocument, PolicyOutline } from '../../model/documents/policy-document';

export interface BodyProps<D, P extends PolicyOutline = PolicyDocument> {
  readonly document: D;
  readonly policy: P;
  /** The site's base URL, `/` or `/name/`. */
  readonly base: string;
  /** Scheme and host of the site, for absolute links. */
  readonly siteUrl: string;
  /** The page's id among the pages of a long list; null for any other page. */
  readonly part: string | null;
}

export interface Head {
  readonly title: string;
  readonly description: string;
}

/**
 * A type of page with a shared template. The build fills the template for each page, and a browser can draw
 * the same body from the same document. A body uses neither Docusaurus hooks nor useId, because it is
 * rendered outside Docusaurus and separately from its frame. `P` is the whole policy, or only its outline.
 */
export interface PageType<D, P extends PolicyOutline = PolicyDocument> {
  readonly toHead: (document: D, policy: P, part: string | null) => Head;
  readonly Body: FunctionComponent<BodyProps<D, P>>;
}
