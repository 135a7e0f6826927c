import type { ParseArgsConfig } from 'node:util';
import type { Command } from '../command';
import type { Dataset } from '../../model/catalog/dataset';
import type { Draft } from './draft';
import type { Help } from '../help';
import type { Subject } from '../../model/subject/subject';
import { renderHelp } from '../help';
import { commitDraft } from './commit';
import { createDraft } from './draft';
import { loadDataset, takeSubject } from '../load';
import { parseOptions, takePositionals, toDataDirectory } from '../options';
import { say } from '../../model/text/say';

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
  readonly about: string;
  /** The texts of the command's own options. */
  readonly optionHelp: Help['options'];
  readonly options: T;
  /** For each argument after the id, the message if it is missing. */
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
  optionHelp,
  options,
  more = [],
  edit,
}: EditCommand<T>): Command => ({
  name,
  summary,
  help: renderHelp({
    usage: [`npm run stages -- ${name} ${usage} [--dry-run] [--data DIR]`],
    about,
    options: { ...optionHelp, '--dry-run': say('option.dry-run'), '--data DIR': say('option.data') },
    end: [say('edit-command.about'), say('edit-command.exit')],
  }),
  run: (args) => {
    const { values, positionals } = parseOptions(args, { ...options, ...common });
    const [id = '', ...rest] = takePositionals(positionals, [say('arguments.no-id'), ...more]);
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
