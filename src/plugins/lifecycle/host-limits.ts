import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteSettings } from '../../model/schema/site';
import { say } from '../../model/text/say';

interface Limit {
  readonly id: SiteSettings['hosts'][number];
  readonly host: string;
  readonly files?: number;
  readonly bytes?: number;
}

/** Published limits of hosts for static sites. */
const limits: readonly Limit[] = [
  { id: 'cloudflare-pages', host: say('host-limit.cloudflare-pages'), files: 20_000 },
  { id: 'github-pages', host: say('host-limit.github-pages'), bytes: 1_000_000_000 },
];

/** The number of files of a built site, and their total size in bytes. */
export const measureSite = (outDir: string): { files: number; bytes: number } => {
  const sizes = readdirSync(outDir, { recursive: true, encoding: 'utf8' })
    .map((name) => statSync(join(outDir, name)))
    .filter((stat) => stat.isFile())
    .map(({ size }) => size);
  return { files: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
};

/** One line for each limit of the site's hosts that it exceeds. */
export const renderExceededLimits = (
  { files, bytes }: { files: number; bytes: number },
  hosts: SiteSettings['hosts'],
): string[] =>
  limits
    .filter(({ id }) => hosts.includes(id))
    .flatMap(({ host, files: mostFiles = Infinity, bytes: mostBytes = Infinity }) => [
      ...(files > mostFiles ? [say('host-limit.files', { host, most: mostFiles, own: files })] : []),
      ...(bytes > mostBytes ? [say('host-limit.bytes', { host, most: mostBytes, own: bytes })] : []),
    ]);
