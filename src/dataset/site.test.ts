import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { defaultSite, readSite } from './site';
import { renderProblem } from '../model/rules/problem';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'site-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const read = (text: string, files: readonly string[] = []) => {
  for (const file of files) {
    mkdirSync(dirname(join(folder, 'static', file)), { recursive: true });
    writeFileSync(join(folder, 'static', file), '');
  }
  mkdirSync(join(folder, 'data'), { recursive: true });
  writeFileSync(join(folder, 'data/site.yaml'), text);
  const { site, problems } = readSite(join(folder, 'data'));
  return { site, problems: problems.map(renderProblem).join('\n') };
};

describe('readSite', () => {
  it('returns the defaults without a file, and for an empty record', () => {
    expect(readSite(folder).site).toEqual(defaultSite);
    expect(read('{}\n')).toEqual({ site: defaultSite, problems: '' });
  });

  it('reads what brands a site', () => {
    const { site, problems } = read(
      `title: Kiln stages
url: https://stages.kiln.example
logo: { light: img/kiln.svg }
accent: '#8A1538'
navigation:
  - { label: Docs, href: 'https://docs.kiln.example' }
  - { label: Answers, to: /about/answers/ }
`,
      ['img/kiln.svg'],
    );
    expect(problems).toBe('');
    expect(site).toMatchObject({ title: 'Kiln stages', accent: '#8a1538', static: '../static' });
  });

  it('reports an unreadable colour, with the nearest one that can be read', () => {
    expect(read(`title: Kiln\naccent: '#ffcc00'\n`).problems).toMatchInlineSnapshot(`
      "site.yaml:2:9 error site/contrast: The accent #ffcc00 has a contrast of 1.3:1 on light pages, and text needs 4.5:1
          hint: The nearest readable colour is "#856a00"."
    `);
    expect(read(`accent: { light: '#24479c', dark: '#24479c' }\n`).problems).toMatchInlineSnapshot(`
      "site.yaml:1:35 error site/contrast: The accent #24479c has a contrast of 1.9:1 on dark pages, and text needs 4.5:1
          hint: The nearest readable colour is "#6c84bd"."
    `);
  });

  it('reports missing files, unknown keys and bad values with their place', () => {
    expect(read(`logo:\n  light: img/kiln.svg\n`).problems).toMatchInlineSnapshot(`
      "site.yaml:2:10 error site/missing-file: The file "img/kiln.svg" is not in the folder "../static"
          hint: Add the file, or correct its path. "static" in site.yaml sets the folder."
    `);
    expect(read(`favicon: /img/icon.svg\n`).problems).toMatchInlineSnapshot(`
      "site.yaml:1:10 error schema/value: "favicon" must be a file of the static folder, such as img/logo.svg: "/img/icon.svg"
          hint: Write the path from the static folder, without a slash at the start."
    `);
    expect(read(`colour: '#24479c'\naccent: blue\n`).problems).toMatchInlineSnapshot(`
      "site.yaml:1:1 error schema/unknown-key: The key "colour" does not exist here
          hint: Known here: title, url, baseUrl, organisation, logo, favicon, accent, font, picture, navigation, languages, footer, static, hosts, badgeStyles.
      site.yaml:2:9 error schema/value: "accent" must be a colour such as #24479c: "blue"
          hint: Write "#" and six digits from 0 to 9 and a to f, in quotes."
    `);
    expect(read(`url: https://kiln.example/stages/\nhosts: [ngnix]\n`).problems).toMatchInlineSnapshot(`
      "site.yaml:1:6 error schema/value: "url" must be an address without a path, such as https://stages.example.com: "https://kiln.example/stages/"
          hint: Write scheme and host, such as https://stages.example.com. A path belongs in "baseUrl".
      site.yaml:2:9 error schema/value: Entry 1 of "hosts" is "ngnix", which is not an allowed value
          hint: Did you mean "nginx"?"
    `);
    expect(read(`navigation:\n  - { label: Docs, to: 'https://kiln.example' }\n`).problems)
      .toMatchInlineSnapshot(`
      "site.yaml:2:24 error schema/value: "to" must be a path of this site, such as /about/answers/: "https://kiln.example"
          hint: Write the path without the host and the base path. For another site, use "href"."
    `);
  });
});
