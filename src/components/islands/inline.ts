import type { Head } from './page-type';

/** Where a static page keeps its body, and its document. The plugin writes both. */
export const bodyId = 'sb-body';
export const inlineId = 'sb-page';

/** What the build leaves in a static page as JSON. */
export interface Inline<D> {
  readonly permalink: string;
  readonly head: Head;
  /** Null where the body stays as it is. */
  readonly document: D | null;
}

/** The data in the page; null if the build did not render it. */
export const readInline = <D>(): Inline<D> | null => {
  const text = document.getElementById(inlineId)?.textContent;
  // Written by the same build from the same types.
  return text === undefined ? null : (JSON.parse(text) as Inline<D>);
};
