import path from 'node:path';
import tseslint from 'typescript-eslint';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';
import { importRules } from './imports.mjs';

const root = path.resolve(import.meta.dirname, '../..');

/** Only the import rules, for speed, and so that no other rule reports instead. */
const eslint = new ESLint({
  cwd: root,
  overrideConfigFile: true,
  overrideConfig: [
    { files: ['**/*.{ts,tsx}'], languageOptions: { parser: tseslint.parser } },
    {
      plugins: { 'import-x': importX, '@typescript-eslint': tseslint.plugin },
      settings: { 'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.tsx'] })] },
    },
    ...importRules,
  ],
});

const lint = async (file: string, code: string): Promise<string[]> => {
  const [result] = await eslint.lintText(code, { filePath: path.join(root, file) });
  return (result?.messages ?? []).map(({ message }) => message);
};

describe('import rules', () => {
  it.each([
    ['the model reads no file', 'src/model/probe.ts', "import fs from 'node:fs';"],
    ['the model knows no zod outside its schema', 'src/model/probe.ts', "import { z } from 'zod';"],
    [
      'the model takes types only from its schema',
      'src/model/probe.ts',
      "import { policySchema } from './schema/policy';",
    ],
    [
      'the model takes types only from the schemas of the API',
      'src/model/documents/probe.ts',
      "import { subjectDocument } from '../api/subject';",
    ],
    [
      'the model imports no other folder',
      'src/model/probe.ts',
      "import { readDataset } from '../dataset/index';",
    ],
    [
      'the dataset does not know the command line',
      'src/dataset/probe.ts',
      "import { run } from '../cli/index';",
    ],
    ['artifacts touch no file', 'src/artifacts/probe.ts', "import { writeFile } from 'node:fs/promises';"],
    [
      'artifacts do not read the dataset',
      'src/artifacts/probe.ts',
      "import { readDataset } from '../dataset/index';",
    ],
    [
      'the edge function does not read the dataset',
      'src/edge/probe.ts',
      "import { readDataset } from '../dataset/index';",
    ],
    [
      'components do not read the dataset',
      'src/components/probe.tsx',
      "import { readDataset } from '../dataset/index';",
    ],
    ['components bring no zod', 'src/components/probe.tsx', "import { z } from 'zod';"],
    [
      'components bring no schema',
      'src/components/probe.tsx',
      "import { policySchema } from '../model/schema/policy';",
    ],
    [
      'components bring no schema of the API',
      'src/components/parts/probe.tsx',
      "import { answer } from '../../model/api/answer';",
    ],
    [
      'components do not go round the rules by an alias',
      'src/components/probe.tsx',
      "import '@site/src/dataset';",
    ],
    ['the element has no dependency', 'src/element/probe.ts', "import { clsx } from 'clsx';"],
    [
      'the element takes no code from the model',
      'src/element/probe.ts',
      "import { unknown } from '../model/policy/policy';",
    ],
    [
      'the plugin does not import components',
      'src/plugins/probe.ts',
      "import { Link } from '../components/parts/Link';",
    ],
    [
      'only the plugin knows the plugin API',
      'src/dataset/probe.ts',
      "import type { Plugin } from '@docusaurus/types';",
    ],
    [
      'the folder on faults of YAML has one entry',
      'src/dataset/probe.ts',
      "import { findFault } from './yaml-faults/layout';",
    ],
    [
      'pages do not read the dataset',
      'src/site-theme/probe.tsx',
      "import { readDataset } from '../dataset/index';",
    ],
    [
      'a room of the model knows nothing of a later one',
      'src/model/subject/probe.ts',
      "import { deriveGuidance } from '../guidance/guidance';",
    ],
    [
      'a part of pages knows no page',
      'src/components/parts/probe.tsx',
      "import { ExplorerPage } from '../explorer/ExplorerPage';",
    ],
    [
      'a page does not know what fills it',
      'src/components/explorer/probe.tsx',
      "import { BrowserPage } from '../islands/page/BrowserPage';",
    ],
    [
      'an enhancement knows no page',
      'src/components/islands/enhancements/probe.ts',
      "import { filterChanges } from '../../changes/change-filter';",
    ],
  ])('%s', async (_, file, code) => {
    expect(await lint(file, code)).toHaveLength(1);
  });

  it.each([
    ['src/model/schema/probe.ts', "import { z } from 'zod';"],
    ['src/model/api/probe.ts', "import { z } from 'zod';"],
    ['src/model/time/probe.ts', "import type { DataAge } from '../api/parts';"],
    ['src/model/probe.ts', "import type { PolicyRecord } from './schema/policy';"],
    [
      'src/dataset/probe.ts',
      "import { policySchema } from '../model/schema/policy'; import fs from 'node:fs';",
    ],
    [
      'src/components/probe.tsx',
      "import type { Policy } from '../model/schema/policy'; import Link from '@docusaurus/Link';",
    ],
    ['src/model/guidance/probe.ts', "import { deriveState } from '../subject/state';"],
    ['src/components/compare/probe.tsx', "import { useAddress } from '../explorer/use-address';"],
    [
      'src/components/changes/probe.ts',
      "import type { Enhancement } from '../islands/enhancements/enhancement';",
    ],
    ['src/components/probe.tsx', "import { unknown } from '../model/policy/policy';"],
    ['src/element/probe.ts', "import type { StatusDocument } from '../model/api/status';"],
    ['src/artifacts/probe.ts', "import { makeBadge } from 'badge-maker'; import { z } from 'zod';"],
  ])('lets %s write %s', async (file, code) => {
    expect(await lint(file, code)).toEqual([]);
  });
});
