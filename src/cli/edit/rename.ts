import { DataError } from '../command';
import { createEditCommand } from './edit-command';
import { need } from '../options';
import { say } from '../../model/text/say';

export const rename = createEditCommand({
  name: 'rename',
  summary: say('rename-command.summary'),
  usage: 'ID --name NAME [--correction]',
  about: say('rename-command.about'),
  optionHelp: { '--name NAME': say('rename-command.name'), '--correction': say('rename-command.correction') },
  options: { name: { type: 'string' }, correction: { type: 'boolean', default: false } },
  edit: ({ values, subject, draft }) => {
    const { id, file, aliases } = subject;
    const name = need('name', values.name).trim();
    if (name === subject.name) throw new DataError(say('rename-command.same-name', { id, name }));
    draft.set(file, ['name'], name);
    const index = aliases.indexOf(name);
    if (index >= 0) draft.remove(file, ['aliases', index]);
    if (!values.correction && !aliases.includes(subject.name)) draft.append(file, ['aliases'], subject.name);
  },
});
