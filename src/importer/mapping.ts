import type { ChildProcess } from 'node:child_process';
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import jsonata from 'jsonata';
import type { JsonataFault } from './jsonata-faults';
import { explainJsonata } from './jsonata-faults';
import { SourceError } from './source-error';
import { readSourceText } from './table';
import { say } from '../model/text/say';

/** A mapping that cannot be read, or that fails for an item. Line and column start at 1. */
export class MappingError extends Error {
  override readonly name = 'MappingError';
  constructor(
    message: string,
    readonly file: string,
    readonly line: number | null = null,
    readonly column: number | null = null,
    /** The line of the mapping that failed. */
    readonly expression: string | null = null,
    /** True if it exceeded its time, so that other items would too. */
    readonly isTimeout = false,
  ) {
    super(message);
  }
}

/** Tables in which a mapping can look values up, by name: the rows of a list, or a single record. */
export type LookupTables = Readonly<Record<string, unknown>>;

/** A mapping's answer for an input, or its failure. */
export type Evaluation = { readonly answer: unknown } | { readonly error: MappingError };

/** Converts a source's item to a catalog record. */
export interface Mapping {
  readonly evaluate: (input: unknown) => Promise<unknown>;
  /**
   * Evaluates several inputs at once, which is faster. Null if the mapping had to be stopped for one of them.
   */
  readonly evaluateAll: (inputs: readonly unknown[]) => Promise<readonly Evaluation[] | null>;
}

/** Limits of one evaluation, so that a mistake ends with a message. */
const limits = { timeout: 3_000, stack: 500, sequence: 100_000 };
const timeoutCode = 'D1012';
/**
 * JSONata checks its time limit between steps. A regular expression or a long text is one step, so the
 * process is killed from outside.
 */
const hardTimeout = 2 * limits.timeout;
const memory = 256;

/** Functions with a different result on each run: a second import would change the files again. */
const clocks = ['now', 'millis', 'random', 'shuffle'];

/** A message for a mistake that JSONata explains only to programmers; null for the others. */
const findOwnMessage = (code: string, text: string, position: number): string | null => {
  if (code === timeoutCode && !Number.isNaN(position))
    return say('mapping.too-long', { seconds: limits.timeout / 1000 });
  if (text.trim() === '') return say('mapping.empty');
  const [, name] = code === 'T1006' ? (/\$(\w+)\s*\($/.exec(text.slice(0, position)) ?? []) : [];
  return name === undefined ? null : say('mapping.no-function', { name: `$${name}` });
};

/** JSONata throws objects that are no errors. */
const toMappingError = (error: unknown, file: string, text: string): MappingError => {
  const thrown: Partial<JsonataFault> & { message?: unknown; position?: unknown } =
    typeof error === 'object' && error !== null ? error : {};
  const { code } = thrown;
  const explained =
    typeof code === 'string' && code !== timeoutCode ? explainJsonata({ ...thrown, code }) : null;
  const message =
    findOwnMessage(String(code), text, Number(thrown.position)) ??
    explained ??
    (typeof thrown.message === 'string' ? thrown.message : String(error));
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
    return readSourceText(file, file);
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    throw new MappingError(error.message, file);
  }
};

const processFile = fileURLToPath(new URL('mapping-process.mjs', import.meta.url));

interface Reply {
  readonly answer?: unknown;
  readonly failure?: unknown;
}

/** The replies for some inputs, or the reason why the process gave none. */
type Replies = { readonly replies: readonly Reply[] } | { readonly stopped: object };

/** A separate process, because running out of memory in a thread would end the import too. */
const startProcess = (text: string, tables: LookupTables): ChildProcess => {
  const child = fork(processFile, {
    execArgv: [`--max-old-space-size=${memory}`],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  const refused = Object.fromEntries(clocks.map((name) => [name, say('mapping.clock', { name })]));
  child.send({ setup: { text, limits, tables, refused, notPlain: say('mapping.not-plain') } });
  return child;
};

const toStopped = (message: string): Replies => ({ stopped: { message, code: timeoutCode } });

/** Waits for the answers of a process, its end, or the time limit. */
const ask = (child: ChildProcess, inputs: readonly unknown[]): Promise<Replies> =>
  new Promise((resolve) => {
    const finish = (replies: Replies): void => {
      clearTimeout(timer);
      child.removeAllListeners();
      resolve(replies);
    };
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      finish(toStopped(say('mapping.too-long', { seconds: hardTimeout / 1000 })));
    }, hardTimeout);
    child.once('message', (message) => finish(message as Replies));
    child.once('error', ({ message }) => finish(toStopped(message)));
    child.once('exit', () => finish(toStopped(say('mapping.too-large', { megabytes: memory }))));
    child.send({ inputs });
  });

/**
 * Creates a function that evaluates inputs in a process. The process is started on first use, and again after
 * it ended.
 */
const createEvaluator = (text: string, tables: LookupTables) => {
  let child: ChildProcess | null = null;
  let last: Promise<unknown> = Promise.resolve();
  const run = async (inputs: readonly unknown[]): Promise<Replies> => {
    if (child === null || child.killed || child.exitCode !== null || child.signalCode !== null)
      child = startProcess(text, tables);
    child.ref();
    child.channel?.ref();
    const replies = await ask(child, inputs);
    // Must not keep the import's process alive.
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

/**
 * Reads a JSONata mapping; throws a `MappingError` for an invalid one. The tables are an input of each
 * evaluation.
 */
export const readMapping = (file: string, tables: LookupTables = {}): Mapping => {
  const text = readText(file);
  try {
    jsonata(text);
  } catch (error) {
    throw toMappingError(error, file, text);
  }
  const evaluator = createEvaluator(text, tables);
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

/** Formats an error: "data/import/x.jsonata:12:3: what went wrong: the expression". */
export const renderMappingError = ({ file, line, column, message, expression }: MappingError): string =>
  [
    line === null ? file : `${file}:${line}:${column ?? 1}`,
    message,
    ...(expression === null || expression === '' ? [] : [expression]),
  ].join(': ');
