import type { ParseArgsConfig } from 'node:util';
import type { Command } from '../command';
import type { Dataset } from '../../model/catalog/dataset';
import type { Draft } from './draft';
import type { Subject } from '../../model/subject/subject';
import { commitDraft } from './commit';
import { createDraft } from './draft';
import { loadDataset, takeSubject } from '../load';
import { parseOptions, takePositionals, toDataDirectory } from '../options';

type Options = NonNullable<ParseArgsConfig['options']>;
type Values<T extends Options> = ReturnType<typeof parseOptions<T>>['values'];

/** The input of an edit. */
export interface EditContext<T extends Options> {
  readonly values: Values<T>;
  /** The arguments after the id. */
  readonly rest: readonly string[];
  readonly before: Dataset;
  readonly subject: Subject;
  readonly draft: Draft;
}

interface EditCommand<T extends Options> extends Pick<Command, 'name' | 'summary'> {
  readonly usage: string;
  /** A description for the help, and the command's own options. */
  readonly about: string;
  readonly options: T;
  /** Names of the arguments after the id. */
  readonly more?: readonly string[];
  /** Adds the changes to the draft, or throws the reason why it cannot. */
  readonly edit: (context: EditContext<T>) => void;
}

const common = {
  'dry-run': { type: 'boolean', default: false },
  data: { type: 'string' },
} as const;

/**
 * Creates a command that changes a subject's record. Only the edit differs between commands: each one prints
 * the changed lines and answers, checks the dataset with them, and writes all files or none.
 */
export const createEditCommand = <const T extends Options>({
  name,
  summary,
  usage,
  about,
  options,
  more = [],
  edit,
}: EditCommand<T>): Command => ({
  name,
  summary,
  help: `Usage: npm run stages -- ${name} ${usage} [--dry-run] [--data DIR]

${about}
  --dry-run       print what would change, and change nothing
  --data DIR      the dataset's folder (default: STAGES_DATA, otherwise data)

Keeps comments and order. Prints the lines, answers and pages that change, and writes all files or none.
Exit code: 0 done, 1 refused or a dataset with errors, 2 invalid usage.`,
  run: (args) => {
    const { values, positionals } = parseOptions(args, { ...options, ...common });
    const [id = '', ...rest] = takePositionals(positionals, ['The id of a subject', ...more]);
    const own = values;
    const { data, 'dry-run': isTrial } = values as Values<typeof common>;
    const directory = toDataDirectory(data);
    const before = loadDataset(directory);
    const subject = takeSubject(before, id);
    const draft = createDraft(directory, before.today);
    edit({ values: own, rest, before, subject, draft });
    commitDraft(draft, before, { id, isTrial });
    return Promise.resolve(0);
  },
});
