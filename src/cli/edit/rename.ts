import { DataError } from '../command';
import { createEditCommand } from './edit-command';
import { need } from '../options';

export const rename = createEditCommand({
  name: 'rename',
  summary: 'Gives a subject another name',
  usage: 'ID --name NAME [--correction]',
  about: `Writes the name into the subject's file, and keeps the old one as an alias: people search for it.
The id stays. For another id, use "move".

  --name NAME     the new name, as people know it
  --correction    the old name was a mistake: keep no alias of it`,
  options: { name: { type: 'string' }, correction: { type: 'boolean', default: false } },
  edit: ({ values, subject, draft }) => {
    const { id, file, aliases } = subject;
    const name = need('name', values.name).trim();
    if (name === subject.name) throw new DataError(`The name of "${id}" is "${name}" already.`);
    draft.set(file, ['name'], name);
    const index = aliases.indexOf(name);
    if (index >= 0) draft.remove(file, ['aliases', index]);
    if (!values.correction && !aliases.includes(subject.name)) draft.append(file, ['aliases'], subject.name);
  },
});
