import type { FunctionComponent } from 'react';
import type { PolicyDocument, PolicyOutline } from '../../model/documents/policy-document';

export interface BodyProps<D, P extends PolicyOutline = PolicyDocument> {
  readonly document: D;
  readonly policy: P;
  /** The site's base URL, `/` or `/name/`. */
  readonly base: string;
  /** Scheme and host of the site, for links that leave it. */
  readonly siteUrl: string;
}

export interface Head {
  readonly title: string;
  readonly description: string;
}

/**
 * A type of page that one template serves: the build fills the template with as many pages as the dataset has, and a
 * browser draws the same body from the same document. A body uses no Docusaurus hook and no useId, because it is
 * rendered outside Docusaurus and apart from the frame around it. It needs the whole policy, or its outline alone.
 */
export interface PageType<D, P extends PolicyOutline = PolicyDocument> {
  readonly toHead: (document: D, policy: P) => Head;
  readonly Body: FunctionComponent<BodyProps<D, P>>;
}
