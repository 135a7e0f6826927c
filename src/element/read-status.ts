import type { StatusDocument } from '../model/documents/status-document';

/** What came of asking for a subject's status. */
export type Reading =
  | { readonly is: 'read'; readonly document: StatusDocument }
  | { readonly is: 'missing' }
  | { readonly is: 'unreachable' };

const readings = new Map<string, Promise<Reading>>();

const ask = async (url: URL): Promise<Reading> => {
  try {
    const response = await fetch(url);
    if (response.status === 404 || response.status === 410) return { is: 'missing' };
    const { result } = (await response.json()) as { result: StatusDocument };
    // A host that answers every path with a page, or with the document of something else, has not answered.
    return response.ok && Array.isArray(result.chips)
      ? { is: 'read', document: result }
      : { is: 'unreachable' };
  } catch {
    return { is: 'unreachable' };
  }
};

/** A subject's status, asked for once a page however many elements show it. A failure is asked again by the next element. */
export const readStatus = (site: string, id: string): Promise<Reading> => {
  const url = new URL(`api/v1/status/${encodeURIComponent(id)}.json`, site);
  const known = readings.get(url.href);
  if (known !== undefined) return known;
  const reading = ask(url).then((result) => {
    if (result.is === 'unreachable') readings.delete(url.href);
    return result;
  });
  readings.set(url.href, reading);
  return reading;
};
