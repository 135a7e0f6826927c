/**
 * Checks that a tag can be released and writes its notes to the file RELEASE_NOTES. Prints the tag of npm that the
 * package gets: "next" for a pre-release, otherwise "latest".
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { findNotes, readRelease } from './notes';

const root = path.resolve(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');

const [tag = ''] = process.argv.slice(2);
const { version: written } = JSON.parse(read('package.json')) as { version: string };
try {
  const { version, isPrerelease } = readRelease(tag, written);
  writeFileSync(process.env.RELEASE_NOTES ?? 'release-notes.md', findNotes(read('CHANGELOG.md'), version));
  console.log(isPrerelease ? 'next' : 'latest');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
