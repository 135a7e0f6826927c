import { expect, it } from 'vitest';
import { need, parseOptions } from './options';

const options = {
  from: { type: 'string' },
  table: { type: 'string', multiple: true },
  'dry-run': { type: 'boolean' },
} as const;

it.each([
  [['--from'], '--from needs a value after it. See --help.'],
  [
    ['--from', '--dry-run'],
    '--from needs a value, and "--dry-run" looks like another option. If it is the value, write --from=--dry-run.',
  ],
  [['--dry-run=yes'], '--dry-run takes no value, and has "yes".'],
  [['--from', 'a', '--from', 'b'], '--from is here twice. Write it once.'],
  [['--form', 'a'], 'There is no option --form. Did you mean "--from"?'],
])('refuses %j', (args, message) => {
  expect(() => parseOptions([...args], options)).toThrow(message);
});

it('accepts what is meant so', () => {
  const { values } = parseOptions(['--from=-x', '--table', 'a=b', '--table', 'c=d', '--dry-run'], options);
  expect(values).toEqual({ from: '-x', table: ['a=b', 'c=d'], 'dry-run': true });
});

it('names a missing option', () => {
  expect(() => need('mapping', undefined)).toThrow('--mapping is missing. See --help.');
});
