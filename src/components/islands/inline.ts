import type { Head } from './page-type';

/** Ids of a static page's body and of its document. The plugin writes both. */
export const bodyId = 'sb-body';
export const inlineId = 'sb-page';

/** The JSON that the build writes into a static page. */
export interface Inline<D> {
  readonly permalink: string;
  readonly head: Head;
  /** Null if the body is never hydrated. */
  readonly document: D | null;
}

/** The page's data; null if the build did not render the page. */
export const readInline = <D>(): Inline<D> | null => {
  const text = document.getElementById(inlineId)?.textContent;
  // Written by the same build from the same types.
  return text === undefined ? null : (JSON.parse(text) as Inline<D>);
};
