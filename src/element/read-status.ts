import type { StatusDocument } from '../model/api/status';

/** The outcome of requesting a subject's status. */
export type Reading =
  | { readonly is: 'read'; readonly document: StatusDocument; readonly language: string | undefined }
  | { readonly is: 'missing' }
  | { readonly is: 'unreachable' };

/**
 * A page with more subjects than this requests the statuses of all in one file, which is about as large as
 * this many single files.
 */
const mostRequests = 24;

/** The part of an API document that the element reads. */
interface Envelope {
  readonly language?: string | undefined;
  readonly result: unknown;
}

/** An API document; null if the host has no such file. Responses that hang or never end fail. */
const read = async (site: string, name: string): Promise<Envelope | null> => {
  // Old browsers lack AbortSignal.timeout and wait as long as the host does.
  const signal = (AbortSignal as Partial<typeof AbortSignal>).timeout?.(10_000) ?? null;
  const response = await fetch(new URL(`api/v1/${name}.json`, site), { signal });
  if (response.status === 404 || response.status === 410) return null;
  if (!response.ok) throw new Error(response.statusText);
  const { language, result } = (await response.json()) as Envelope;
  return { language, result };
};

/** The statuses of all subjects by id; null if the site publishes no such list. */
const readAll = async (site: string): Promise<Map<string, Envelope> | null> => {
  const list = await read(site, 'status');
  return list && new Map((list.result as StatusDocument[]).map((result) => [result.id, { ...list, result }]));
};

interface Turn {
  readonly ids: Set<string>;
  readonly all: Promise<Map<string, Envelope> | null>;
}

/** Requests of the same event-loop turn, by site. */
const turns = new Map<string, Turn>();

const startTurn = (site: string): Turn => {
  const ids = new Set<string>();
  const all = new Promise((done) => setTimeout(done)).then(() => {
    turns.delete(site);
    return ids.size > mostRequests ? readAll(site) : null;
  });
  const turn = { ids, all };
  turns.set(site, turn);
  return turn;
};

const ask = async (site: string, id: string): Promise<Reading> => {
  try {
    const turn = turns.get(site) ?? startTurn(site);
    turn.ids.add(id);
    const all = await turn.all;
    const status = all ? (all.get(id) ?? null) : await read(site, `status/${encodeURIComponent(id)}`);
    const document = status?.result as StatusDocument | null | undefined;
    // A host that answers every path with some other document gives no valid answer.
    if (document?.id === id) return { is: 'read', document, language: status?.language };
    // Without an API no subject is missing: only a site with an API can say that an id is unknown.
    if (status === null && (all ?? (await read(site, 'index')))) {
      console.warn(`<stage-badge>: no subject "${id}". The nearest ids: ${site}catalog/${id}/`);
      return { is: 'missing' };
    }
  } catch {
    // No error may reach the page around the element.
  }
  return { is: 'unreachable' };
};

const readings = new Map<string, Promise<Reading>>();

/** Forgets an unusable status, so that it is requested again. */
export const forget = (site: string, id: string): boolean => readings.delete(`${site} ${id}`);

/**
 * A subject's status, requested once per page for all elements. After a failure the next element requests it
 * again.
 */
export const readStatus = (site: string, id: string): Promise<Reading> => {
  const key = `${site} ${id}`;
  const known = readings.get(key);
  if (known !== undefined) return known;
  const reading = ask(site, id).then((result) => {
    if (result.is === 'unreachable') forget(site, id);
    return result;
  });
  readings.set(key, reading);
  return reading;
};
