import { say } from '../../model/text/say';

/** A file that could not be loaded. The message is for readers: errors of browsers are in another language. */
export class LoadError extends Error {
  /** The status of the server's answer; null without an answer. */
  readonly status: number | null;

  constructor(message: string, { cause, status = null }: { cause?: unknown; status?: number | null } = {}) {
    super(message, { cause });
    this.status = status;
  }
}

/** Only the network can fail in this step. */
const reach = <T>(step: Promise<T>): Promise<T> =>
  step.catch((cause: unknown) => {
    throw new LoadError(say('page.unreachable'), { cause });
  });

/** Fetches a JSON file of this site. Rejects with a `LoadError`. The build wrote the file, and the tests check its shape. */
export const fetchJson = async <T>(url: string, init: RequestInit): Promise<T> => {
  const response = await reach(fetch(url, init));
  const { ok, status } = response;
  if (!ok) throw new LoadError(say('page.server-answered', { status }), { status });
  const text = await reach(response.text());
  try {
    return JSON.parse(text) as T;
  } catch (cause) {
    throw new LoadError(say('explorer.damaged'), { cause });
  }
};
