import type { ChildProcess } from 'node:child_process';
import { fork } from 'node:child_process';
import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import jsonata from 'jsonata';

/** A mapping that cannot be read, or that fails on an item. Line and column count from 1. */
export class MappingError extends Error {
  override readonly name = 'MappingError';
  constructor(
    message: string,
    readonly file: string,
    readonly line: number | null = null,
    readonly column: number | null = null,
    /** The line of the mapping that failed. */
    readonly expression: string | null = null,
    /** It ran too long, so that going on with other items would too. */
    readonly isTimeout = false,
  ) {
    super(message);
  }
}

/** What a mapping answered for an input, or how it failed. */
export type Evaluation = { readonly answer: unknown } | { readonly error: MappingError };

/** From what a source says of one item to what the catalog says of it. */
export interface Mapping {
  readonly evaluate: (input: unknown) => Promise<unknown>;
  /** Several inputs at once, which takes less time. Null where the mapping had to be stopped, for any one of them. */
  readonly evaluateAll: (inputs: readonly unknown[]) => Promise<readonly Evaluation[] | null>;
}

/** One item takes no longer and recurses no deeper, so that a mistake ends with a message. */
const limits = { timeout: 3_000, stack: 500, sequence: 100_000 };
const timeoutCode = 'D1012';
/** JSONata looks at its own time between two steps; a regular expression or a long text is one step, and is ended from outside. */
const hardTimeout = 2 * limits.timeout;
const memory = 256;

/** JSONata throws objects that are no errors; message and position are what a person needs. */
const toMappingError = (error: unknown, file: string, text: string): MappingError => {
  const thrown: { message?: unknown; position?: unknown; code?: unknown } =
    typeof error === 'object' && error !== null ? error : {};
  const message = typeof thrown.message === 'string' ? thrown.message : String(error);
  const isTimeout = thrown.code === timeoutCode;
  if (typeof thrown.position !== 'number')
    return new MappingError(message, file, null, null, null, isTimeout);
  const before = text.slice(0, thrown.position).split('\n');
  const expression = text.split('\n')[before.length - 1]?.trim() ?? null;
  return new MappingError(
    message,
    file,
    before.length,
    (before.at(-1) ?? '').length + 1,
    expression,
    isTimeout,
  );
};

const readText = (file: string): string => {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new MappingError(error instanceof Error ? error.message : String(error), file);
  }
};

const processFile = join(__dirname, 'mapping-process.mjs');

interface Reply {
  readonly answer?: unknown;
  readonly failure?: unknown;
}

/** The replies to some inputs, or why the process gave none. */
type Replies = { readonly replies: readonly Reply[] } | { readonly stopped: object };

/** A process of its own, because one that runs out of memory ends, and a thread would take the import with it. */
const startProcess = (text: string): ChildProcess => {
  const child = fork(processFile, {
    execArgv: [`--max-old-space-size=${memory}`],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  child.send({ setup: { text, limits } });
  return child;
};

const toStopped = (message: string): Replies => ({ stopped: { message, code: timeoutCode } });

/** Waits for the answers of a process, for its end, or for the end of its time. */
const ask = (child: ChildProcess, inputs: readonly unknown[]): Promise<Replies> =>
  new Promise((resolve) => {
    const finish = (replies: Replies): void => {
      clearTimeout(timer);
      child.removeAllListeners();
      resolve(replies);
    };
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      finish(toStopped(`The mapping ran longer than ${hardTimeout / 1000} seconds`));
    }, hardTimeout);
    child.once('message', (message) => finish(message as Replies));
    child.once('error', ({ message }) => finish(toStopped(message)));
    child.once('exit', () =>
      finish(toStopped(`The mapping ended: it may have needed more than ${memory} MB`)),
    );
    child.send({ inputs });
  });

/** Asks for inputs, one call after another, of a process that is started when it is first asked, and anew after it ended. */
const createEvaluator = (text: string) => {
  let child: ChildProcess | null = null;
  let last: Promise<unknown> = Promise.resolve();
  const run = async (inputs: readonly unknown[]): Promise<Replies> => {
    if (child === null || child.killed || child.exitCode !== null || child.signalCode !== null)
      child = startProcess(text);
    child.ref();
    child.channel?.ref();
    const replies = await ask(child, inputs);
    // Nobody waits for it any more: it must not keep the import from ending.
    child.unref();
    child.channel?.unref();
    return replies;
  };
  return (inputs: readonly unknown[]): Promise<Replies> => {
    const replies = last.then(() => run(inputs));
    last = replies.catch(() => undefined);
    return replies;
  };
};

/** Reads a JSONata mapping; throws a `MappingError` where it is not one. */
export const readMapping = (file: string): Mapping => {
  const text = readText(file);
  try {
    jsonata(text);
  } catch (error) {
    throw toMappingError(error, file, text);
  }
  const evaluator = createEvaluator(text);
  return {
    evaluate: async (input) => {
      const found = await evaluator([input]);
      if ('stopped' in found) throw toMappingError(found.stopped, file, text);
      const [reply] = found.replies;
      if (reply?.failure !== undefined) throw toMappingError(reply.failure, file, text);
      return reply?.answer;
    },
    evaluateAll: async (inputs) => {
      const found = await evaluator(inputs);
      if ('stopped' in found) return null;
      return found.replies.map(({ answer, failure }) =>
        failure === undefined ? { answer } : { error: toMappingError(failure, file, text) },
      );
    },
  };
};

/** "data/import/x.jsonata:12:3: what went wrong: the expression" */
export const renderMappingError = ({ file, line, column, message, expression }: MappingError): string =>
  [
    line === null ? file : `${file}:${line}:${column ?? 1}`,
    message,
    ...(expression === null || expression === '' ? [] : [expression]),
  ].join(': ');
