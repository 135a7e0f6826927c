import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Command } from '../src/cli/command';

const page = readFileSync('docs/maintain/commands.mdx', 'utf8');

const isCommand = (value: unknown): value is Command =>
  typeof value === 'object' && value !== null && 'run' in value && 'help' in value && 'name' in value;

/** All commands that the modules of the command line export; index.ts runs one and exports none. */
const modules = readdirSync('src/cli', { recursive: true, encoding: 'utf8' }).filter(
  (file) => /^(?:[a-z-]+\/)?[a-z-]+\.ts$/.test(file) && file !== 'index.ts',
);
const commands = (
  await Promise.all(
    modules.map((file): Promise<Record<string, unknown>> => import(/* @vite-ignore */ `../src/cli/${file}`)),
  )
)
  .flatMap((exported) => Object.values(exported))
  .filter(isCommand);

/** The section of the page about a command. */
const sectionOf = (name: string): string =>
  page.split(/^## /m).find((section) => section.startsWith(`${name} `)) ?? '';

describe('the page of commands', () => {
  it('documents at least one command', () => {
    expect(commands.map(({ name }) => name)).toEqual(expect.arrayContaining(['validate', 'show', 'import']));
  });

  it.each(commands)('explains $name and each of its options', ({ name, help }) => {
    const section = sectionOf(name);
    const options = new Set(help.match(/--[a-z][a-z-]*/g));
    expect(options.size).toBeGreaterThan(0);
    for (const option of options) expect(section).toContain(`\`${option}\``);
  });
});
