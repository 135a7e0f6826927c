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

/** What an edit works with. */
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
  /** What it does, and its own options. */
  readonly about: string;
  readonly options: T;
  /** What the arguments after the id are. */
  readonly more?: readonly string[];
  /** Puts the changes into the draft, or throws why it cannot. */
  readonly edit: (context: EditContext<T>) => void;
}

const common = {
  'dry-run': { type: 'boolean', default: false },
  data: { type: 'string' },
} as const;

/**
 * A command that changes the record of a subject: the edit says what, and everything else is the same for all. The lines and
 * answers that change are shown, the dataset is checked with them, and all files are written or none.
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
