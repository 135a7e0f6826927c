/**
 * Measures the cost of a subject's page: build time compared with a plain Docusaurus page of the same text,
 * memory, and JavaScript.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { MeasuredBuild } from './measured-build';
import type { PlainPage } from './plain-site';
import type { Row } from './row';
import { createDataset, measureBuild } from './measured-build';
import { createRatio } from './row';
import { parsePage, readPages } from '../tests/built/page';
import { writePlainSite } from './plain-site';

export const name = 'The site: build time, memory and JavaScript by the number of subjects';

const root = path.resolve(__dirname, '..');

/** Numbers of subjects of a small, a medium and a large site. */
const sizes = [700, 2_000, 10_000] as const;

/** Numbers of pages of two plain sites. Their difference gives the cost of one page. */
const plainSizes = [50, 650] as const;

const buildOwn = (count: number): MeasuredBuild =>
  measureBuild(`own-${count}`, root, { STAGES_DATA: createDataset(count) });

/** The texts of subjects' pages, from their published Markdown versions. */
const readTexts = (out: string): string[] =>
  readPages(out)
    .filter(({ path: page }) => /^\/catalog\/[^/]+\/$/.test(page))
    .map(({ path: page }) => readFileSync(path.join(out, `${page.slice(1, -1)}.md`), 'utf8'))
    .map((text) => text.replace(/^---\n[\s\S]*?\n---\n/, '').replace(/[{}<>]/g, (sign) => `\\${sign}`));

const buildPlain = (count: number, texts: readonly string[]): MeasuredBuild => {
  const pages = Array.from({ length: count }, (_, index): PlainPage => ({
    slug: index === 0 ? '' : `page/${index}`,
    title: `Page ${index}`,
    text: texts[index % texts.length] ?? '',
  }));
  return measureBuild(`plain-${count}`, writePlainSite(`bench-${count}`, pages));
};

/** Milliseconds for each additional page. */
const toSlope = (small: MeasuredBuild, large: MeasuredBuild, pages: number): number =>
  ((large.seconds - small.seconds) * 1000) / pages;

/** Kilobytes of a page's scripts, initial and after an interaction, compressed as by a host. */
const weighScripts = ({ out }: MeasuredBuild, sitePath: string): number => {
  const html = readFileSync(path.join(out, sitePath, 'index.html'), 'utf8');
  const scripts = parsePage(sitePath, html)
    .references.filter(({ by }) => by.startsWith('script['))
    .map(({ address }) => address);
  if (scripts.length === 0) throw new Error(`${sitePath} asks for no script`);
  return scripts.reduce(
    (sum, address) => sum + brotliCompressSync(readFileSync(path.join(out, address))).length / 1024,
    0,
  );
};

export const run = (): Row[] => {
  const [small, middle, large] = sizes.map(buildOwn);
  if (small === undefined || middle === undefined || large === undefined) throw new Error('Three sizes');
  const texts = readTexts(small.out);
  const [plainSmall, plainLarge] = plainSizes.map((count) => buildPlain(count, texts));
  if (plainSmall === undefined || plainLarge === undefined) throw new Error('Two sizes');
  const plainSlope = toSlope(plainSmall, plainLarge, plainSizes[1] - plainSizes[0]);
  const compare = (what: string, value: number): Row =>
    createRatio({
      what,
      value,
      unit: 'ms',
      baseline: 'a plain MDX page of the same text',
      baselineValue: plainSlope,
      atMost: 0.25,
    });
  return [
    compare(
      `a subject, all its files: ${sizes[0]} to ${sizes[1]}`,
      toSlope(small, middle, sizes[1] - sizes[0]),
    ),
    compare(
      `a subject, all its files: ${sizes[1]} to ${sizes[2]}`,
      toSlope(middle, large, sizes[2] - sizes[1]),
    ),
    createRatio({
      what: `memory at ${sizes[2]} subjects`,
      value: large.megabytes,
      unit: 'MB',
      baseline: `memory at ${sizes[0]}`,
      baselineValue: small.megabytes,
      atMost: sizes[2] / sizes[0],
    }),
    createRatio({
      what: `scripts of /stages/ at ${sizes[2]} subjects`,
      value: weighScripts(large, '/stages/'),
      unit: 'KB',
      baseline: `at ${sizes[0]}`,
      baselineValue: weighScripts(small, '/stages/'),
      atMost: 1.001,
    }),
  ];
};
