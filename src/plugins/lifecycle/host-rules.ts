import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Site } from '../../artifacts';
import type { Redirect } from '../../model/schema/redirects';
import { buildHostFiles } from '../../artifacts/host';
import { createHeaderRules, renderHeaderRules, toMetaPolicy } from '../../artifacts/host/headers';
import { deriveRewrites } from '../../artifacts/host/site-rules';
import { deriveRedirectRules } from '../../artifacts/redirect';

/** Collects the scripts that stand in pages, for the policy that names them. */
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

/** The pages that Docusaurus rendered: called before the others are, so that there are few. */
export const readHtml = (outDir: string): string[] =>
  listPages(outDir).map((file) => readFileSync(file, 'utf8'));

/** Writes the policy into every page, for hosts that send no headers. Called last: it names the scripts of all pages. */
export const writeMetaPolicies = (outDir: string, scriptHashes: readonly string[]): void => {
  const policy = `<meta http-equiv="Content-Security-Policy" content="${toMetaPolicy(scriptHashes)}">`;
  for (const file of listPages(outDir)) {
    const html = readFileSync(file, 'utf8');
    // Browsers want the encoding among the first bytes, so the policy follows it.
    writeFileSync(file, html.replace(/<meta charset="?utf-8"?>/i, (charset) => charset + policy));
  }
};

/** Names in a folder, those of folders with a slash, in an order that no file system decides. */
const listNames = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
    .sort();

/** What only hosts read. */
const isForHosts = (name: string): boolean => name === '_headers' || name === '_redirects';

/** Writes what hosts are told about the site beside it: one list of rules, in the language of each host. */
export const writeHostRules = (
  site: Site,
  outDir: string,
  scriptHashes: readonly string[],
  redirects: readonly Redirect[],
): void => {
  // The sitemap is written by another plugin, at the same time.
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
    redirects: deriveRedirectRules(redirects, site),
    rewrites: deriveRewrites(site.baseUrl),
  };
  mkdirSync(join(outDir, 'hosts'), { recursive: true });
  for (const { path, contents } of buildHostFiles(rules)) writeFileSync(join(outDir, path), contents);
};
