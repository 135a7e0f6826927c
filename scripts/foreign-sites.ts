/**
 * Builds a site for each foreign policy of the tests, in a temporary folder. Names after the command choose some
 * of them. Takes minutes, so it is no part of `npm test`.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { foreignPolicies } from '../tests/sample/foreign-policies';

const about = `---
title: About this site
description: The source of its facts.
slug: /about/
---

A test made this site from the metadata of another vendor.
`;

const build = (data: string, name: string, folder: string): boolean => {
  const docs = path.join(folder, `${name}-docs`);
  mkdirSync(docs, { recursive: true });
  writeFileSync(path.join(docs, 'about.mdx'), about);
  const out = path.join(folder, name);
  const begun = Date.now();
  const { status } = spawnSync('npm', ['run', '--silent', 'build', '--', '--out-dir', out], {
    stdio: 'inherit',
    env: {
      ...process.env,
      STAGES_DATA: data,
      STAGES_DOCS: docs,
      DOCUSAURUS_GENERATED_FILES_DIR_NAME: `.docusaurus-foreign-${name}`,
      SITE_URL: 'http://localhost:3000',
    },
  });
  const files = status === 0 ? readdirSync(out, { recursive: true }).length : 0;
  console.log(
    `${name}: exit ${status ?? 'none'}, ${files} files, ${Math.round((Date.now() - begun) / 1000)} s`,
  );
  return status === 0;
};

const buildAll = async (chosen: readonly string[]): Promise<void> => {
  const unknown = chosen.filter((name) => !(name in foreignPolicies));
  if (unknown.length > 0) throw new Error(`There is no ${unknown.join(', ')}`);
  const folder = mkdtempSync(path.join(tmpdir(), 'foreign-sites-'));
  console.log(`Sites in ${folder}`);
  for (const [name, create] of Object.entries(foreignPolicies)) {
    if (chosen.length > 0 && !chosen.includes(name)) continue;
    const { data, problems } = await create();
    const found = problems.map(({ severity, rule }) => `${severity} ${rule}`).join(', ');
    console.log(`${name}: ${found === '' ? 'no problem' : found}`);
    if (!build(data, name, folder)) process.exitCode = 1;
  }
};

void buildAll(process.argv.slice(2));
