import type { ComponentType } from 'react';
import type { PolicyDocument } from '../../model/policy-document';

export interface BodyProps<D> {
  readonly document: D;
  readonly policy: PolicyDocument;
}

export interface Head {
  readonly title: string;
  readonly description: string;
}

/**
 * A kind of page that one template serves: the build fills the template with as many pages as the dataset has, and a
 * browser draws the same body from the same document. A body uses no Docusaurus hook and no useId, because it is
 * rendered outside Docusaurus and apart from the frame around it.
 */
export interface PageType<D> {
  /** Where the document is published, as a site path, for a page that is reached without its HTML. */
  readonly toSource: (params: Readonly<Record<string, string>>) => string;
  readonly toHead: (document: D, policy: PolicyDocument) => Head;
  readonly Body: ComponentType<BodyProps<D>>;
  /**
   * `document`: it stands in the page as JSON and the body comes alive. `none`: the HTML stays as it is, because the
   * document is long and nothing in the body moves.
   */
  readonly hydrates: 'document' | 'none';
}
