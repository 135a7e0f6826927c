import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { DataError, UsageError } from '../cli/command';
import { siteCommands } from './site-commands';

const folder = mkdtempSync(join(tmpdir(), 'serve-'));
writeFileSync(join(folder, '404.html'), 'Nothing here');

const serve = async (...args: string[]): Promise<unknown> => {
  const command = siteCommands.find(({ name }) => name === 'serve');
  try {
    return await command?.run(args.includes('--dir') ? args : ['--dir', folder, ...args]);
  } catch (error) {
    return error;
  }
};

it.each([
  [['x'], 'Unexpected argument "x".'],
  [['--foo'], 'There is no option --foo.'],
  [['--port', 'abc'], '--port is "abc", not a port.'],
  [['--port', '70000'], '--port is "70000", not a port.'],
])('serve %j is a usage mistake', async (args, message) => {
  const error = await serve(...args);
  expect(error).toBeInstanceOf(UsageError);
  expect((error as Error).message).toContain(message);
});

it('names an address at which it cannot listen, and a folder without a site', async () => {
  const elsewhere = await serve('--host', '203.0.113.1', '--port', '39999');
  expect(elsewhere).toBeInstanceOf(DataError);
  expect((elsewhere as Error).message).toContain('cannot listen at "203.0.113.1"');
  expect(((await serve('--dir', 'nothing')) as Error).message).toContain('nothing has no built site');
});
