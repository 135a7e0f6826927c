import { describe, expect, it, test } from 'vitest';
import { commands } from './run';
import { renderHelp } from './help';

test('renderHelp aligns the options, and wraps long lines', () => {
  const help = renderHelp({
    usage: [
      'npm run stages -- glaze ID --on DATE [--kiln NAME] [--temperature DEGREES] [--hours COUNT --minutes COUNT]',
      'npm run stages -- glaze list',
    ],
    about: 'Fires a pot.',
    options: {
      '--on DATE': 'the day',
      '--temperature DEGREES':
        'the highest temperature of the kiln, in degrees; a kiln of the list has its own highest temperature',
    },
    end: ['Keeps the ashes.', 'Exit code: 0 fired, 1 broken.'],
  });
  expect(help).toMatchInlineSnapshot(`
    "Usage: npm run stages -- glaze ID --on DATE [--kiln NAME] [--temperature DEGREES]
             [--hours COUNT --minutes COUNT]
           npm run stages -- glaze list

    Fires a pot.

      --on DATE              the day
      --temperature DEGREES  the highest temperature of the kiln, in degrees; a kiln of the list has its
                             own highest temperature

    Keeps the ashes.

    Exit code: 0 fired, 1 broken."
  `);
});

describe.each(commands.map((command) => [command.name, command] as const))('%s --help', (name, { help }) => {
  it('begins with the usage, and fits a terminal of 100 columns', () => {
    expect(help).toMatch(new RegExp(`^Usage: npm run stages -- ${name} `));
    expect(help.split('\n').filter((line) => line.length > 100)).toEqual([]);
  });

  it('explains the exit codes', () => {
    expect(help).toMatch(/\n\nExit code: 0 [^]+, 1 [^]+,\s2 invalid\susage\.$/);
  });
});
