/** Writes the link builder for CommonJS and Jest (`links.cjs` and its types) from the ES module. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const folder = path.resolve(import.meta.dirname, '../static/api/v1');
const read = (name: string): string => readFileSync(path.join(folder, name), 'utf8');

/** The CommonJS files by name, from the current sources. */
export const toCommonJs = (): Readonly<Record<string, string>> => {
  const source = read('links.js');
  const exported = [...source.matchAll(/^export (?:const|class) (?<name>\w+)/gm)].map(
    ({ groups }) => groups?.name ?? '',
  );
  const script = source.replaceAll(/^export (?=const |class )/gm, '');
  return {
    'links.cjs': `// Generated from links.js by scripts/links.ts.\n${script}\nmodule.exports = { ${exported.join(', ')} };\n`,
    'links.d.cts': `// Generated from links.d.ts by scripts/links.ts.\n${read('links.d.ts').replace('./stages.js', './stages.cjs')}`,
  };
};

if (process.argv[1] === import.meta.filename)
  for (const [name, text] of Object.entries(toCommonJs())) writeFileSync(path.join(folder, name), text);
