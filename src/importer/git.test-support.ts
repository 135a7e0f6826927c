import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Tests that need git are skipped without it, and listed as skipped. */
export const hasGit = spawnSync('git', ['--version']).status === 0;

const person = { NAME: 'Potter', EMAIL: 'potter@kiln.example' };

/** Creates a real repository; tests choose the day of each commit. */
export const createRepository = (folder: string) => {
  const git = (day: string, ...args: string[]): string =>
    execFileSync('git', ['-C', folder, ...args], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        PATH: process.env.PATH,
        HOME: folder,
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_AUTHOR_NAME: person.NAME,
        GIT_AUTHOR_EMAIL: person.EMAIL,
        GIT_COMMITTER_NAME: person.NAME,
        GIT_COMMITTER_EMAIL: person.EMAIL,
        GIT_AUTHOR_DATE: `${day}T12:00:00Z`,
        GIT_COMMITTER_DATE: `${day}T12:00:00Z`,
      },
    }).trim();
  mkdirSync(folder, { recursive: true });
  git('2024-01-01', 'init', '--quiet', '--initial-branch=main');
  return {
    folder,
    git,
    /** Commits these files and all other changes; null removes a file. Returns the commit's id. */
    commit: (day: string, files: Readonly<Record<string, string | null>> = {}): string => {
      for (const [file, text] of Object.entries(files)) {
        const path = join(folder, file);
        mkdirSync(dirname(path), { recursive: true });
        if (text === null) rmSync(path);
        else writeFileSync(path, text);
      }
      git(day, 'add', '--all');
      git(day, 'commit', '--quiet', '--message', `Of ${day}`);
      return git(day, 'rev-parse', 'HEAD');
    },
  };
};
