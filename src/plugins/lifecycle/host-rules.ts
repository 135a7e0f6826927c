import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Site } from '../../artifacts';
import type { Dataset } from '../../model/catalog/dataset';
import { buildHostFiles } from '../../artifacts/host';
import { createHeaderRules, renderHeaderRules, toMetaPolicy } from '../../artifacts/host/headers';
import { defaultSite } from '../../dataset';
import { deriveRewrites } from '../../artifacts/host/site-rules';
import { deriveRedirectRules } from '../../artifacts/redirect';

/** Collects hashes of inline scripts for the Content-Security-Policy. */
export const createScriptHashes = () => {
  const scripts = new Set<string>();
  return {
    add: (html: string): void => {
      for (const [, script = ''] of html.matchAll(/<script>([\s\S]*?)<\/script>/g)) scripts.add(script);
    },
    list: (): string[] =>
      [...scripts].map((script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`).sort(),
  };
};

const listPages = (outDir: string): string[] =>
  readdirSync(outDir, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => join(outDir, name));

/**
 * Reads the pages that Docusaurus rendered. Call it before static pages are written, when there are few
 * files.
 */
export const readHtml = (outDir: string): string[] =>
  listPages(outDir).map((file) => readFileSync(file, 'utf8'));

/** Writes the Content-Security-Policy into every page, for hosts that send no headers. Call it last, because the policy lists the scripts of all pages. */
export const writeMetaPolicies = (outDir: string, scriptHashes: readonly string[]): void => {
  const policy = `<meta http-equiv="Content-Security-Policy" content="${toMetaPolicy(scriptHashes)}">`;
  for (const file of listPages(outDir)) {
    const html = readFileSync(file, 'utf8');
    // After the charset, which browsers expect among the first bytes.
    writeFileSync(
      file,
      html.replace(/<meta charset="?utf-8"?>/i, (charset) => charset + policy),
    );
  }
};

/**
 * Names in a folder, sorted; folder names end with a slash. Sorted, because each file system has its own
 * order.
 */
const listNames = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
    .sort();

/** Files that configure the host and are not served. */
const isForHosts = (name: string): boolean => name === '_headers' || name === '_redirects';

/** Writes the host configurations next to the site: one list of rules, in the format of each host. */
export const writeHostRules = (
  site: Site,
  outDir: string,
  scriptHashes: readonly string[],
  dataset: Pick<Dataset, 'redirects' | 'site'>,
): void => {
  // Another plugin writes the sitemap at the same time, so it may not exist yet.
  const names = new Set([...listNames(outDir), 'sitemap.xml', 'hosts/']);
  const headers = createHeaderRules(site, {
    top: [...names].filter((name) => !isForHosts(name)).sort(),
    embed: listNames(join(outDir, 'embed')),
    scriptHashes,
  });
  writeFileSync(join(outDir, '_headers'), renderHeaderRules(headers));
  const rules = {
    ...site,
    headers,
    redirects: deriveRedirectRules(dataset, site),
    rewrites: deriveRewrites(site.baseUrl),
  };
  mkdirSync(join(outDir, 'hosts'), { recursive: true });
  for (const { path, contents } of buildHostFiles(rules, (dataset.site ?? defaultSite).hosts))
    writeFileSync(join(outDir, path), contents);
};
