import { brotliCompressSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parsePage } from './page';

/** KB that a policy page may load to be shown, and in all. */
export const mostOfPolicyPage = { shown: 26.5, all: 160 };

/** Elements that name the initially loaded files, and those that name the app's files. */
const atOnce = ['script[src]', 'link[stylesheet]'];
const inAll = [...atOnce, 'script[data-app]'];

/** Kilobytes of a page's scripts and styles, compressed as by a host. */
export const weighPage = (
  out: string,
  sitePath: string,
): { readonly shown: number; readonly all: number } => {
  const { references } = parsePage(sitePath, readFileSync(path.join(out, sitePath, 'index.html'), 'utf8'));
  const weigh = (names: readonly string[]): number => {
    const files = references.filter(({ by }) => names.includes(by)).map(({ address }) => address);
    const bytes = [...new Set(files)].map(
      (file) => brotliCompressSync(readFileSync(path.join(out, file))).length,
    );
    return bytes.reduce((sum, each) => sum + each, 0) / 1024;
  };
  return { shown: weigh(atOnce), all: weigh(inAll) };
};
