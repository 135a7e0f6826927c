import type { StatusDocument } from '../model/api/status';

/** What came of asking for a subject's status. */
export type Reading =
  | { readonly is: 'read'; readonly document: StatusDocument }
  | { readonly is: 'missing' }
  | { readonly is: 'unreachable' };

/** A page that shows more subjects than this asks for the status of all: one request, about as large as these. */
const mostRequests = 24;

/** The result of a document of the API; null where the host has no such file. Hanging and endless answers fail. */
const read = async (site: string, name: string): Promise<unknown> => {
  // Old browsers have no such signal, and wait as long as the host does.
  const signal = (AbortSignal as Partial<typeof AbortSignal>).timeout?.(10_000) ?? null;
  const response = await fetch(new URL(`api/v1/${name}.json`, site), { signal });
  if (response.status === 404 || response.status === 410) return null;
  if (!response.ok) throw new Error(response.statusText);
  return ((await response.json()) as { result: unknown }).result;
};

/** The status of all subjects, by id; null where the site publishes no such list. */
const readAll = async (site: string): Promise<Map<string, unknown> | null> => {
  const list = (await read(site, 'status')) as StatusDocument[] | null;
  return list && new Map(list.map((status) => [status.id, status]));
};

interface Turn {
  readonly ids: Set<string>;
  readonly all: Promise<Map<string, unknown> | null>;
}

/** What is asked for before the browser turns to something else, by site. */
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
    // A host that answers every path with the document of something else has not answered.
    if (status && (status as StatusDocument).id === id)
      return { is: 'read', document: status as StatusDocument };
    // Where the API is not, no subject is: only a site that has one can say that it does not know an id.
    if (status === null && (all ?? (await read(site, 'index')))) {
      console.warn(`<stage-badge>: no subject "${id}". The nearest ids: ${site}catalog/${id}/`);
      return { is: 'missing' };
    }
  } catch {
    // Whatever went wrong, the page around the element must not hear of it.
  }
  return { is: 'unreachable' };
};

const readings = new Map<string, Promise<Reading>>();

/** Has a status asked for again, because what came could not be used. */
export const forget = (site: string, id: string): boolean => readings.delete(`${site} ${id}`);

/** A subject's status, asked for once a page however many elements show it. A failure is asked again by the next element. */
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
