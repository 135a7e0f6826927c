// The import rules of DESIGN.md, "Folders", as lint rules. A test violates each rule once.
import { readdirSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');

/** All Node modules, which pure folders must not import. */
const node = {
  regex: '^(node:|(fs|path|os|child_process|url|crypto|http|https|stream|util)(/|$))',
  message: 'This folder is pure: it reads no file, clock or network.',
};
const react = { regex: '^react(-dom)?(/|$)', message: 'This folder draws nothing: components do.' };
const docusaurus = {
  regex: '^(@docusaurus|@theme|@theme-original|@theme-init|@generated)(/|$)',
  message: 'This folder does not know Docusaurus.',
};
const anyPackage = { regex: '^(?!node:)[@a-z]', message: 'This folder stands on its own.' };
const zod = {
  regex: '^zod(/|$)',
  message: 'zod is for src/model/schema and src/model/api; elsewhere use the types that it infers.',
};
/** Schemas import zod, which must not reach the browser. Other folders import only their types. */
const schema = {
  regex: '/(schema|api)(/|$)',
  message: 'Take types only from model/schema and model/api (`import type`): a value would bring zod along.',
  allowTypeImports: true,
};
const alias = {
  regex: '^@site/src/',
  message: 'Import by a relative path, so that the folder rules see it.',
};

/** The folders of src, the other folders that each may import, and forbidden packages. */
export const folders = [
  {
    folder: 'model',
    mayImport: [],
    forbidden: [node, react, docusaurus, anyPackage, schema, alias],
    tests: [node],
  },
  { folder: 'messages', mayImport: ['model'], forbidden: [react, docusaurus, zod, alias] },
  { folder: 'dataset', mayImport: ['model', 'messages'], forbidden: [react, docusaurus, zod, alias] },
  { folder: 'importer', mayImport: ['dataset', 'model'], forbidden: [react, docusaurus, zod, alias] },
  { folder: 'artifacts', mayImport: ['model'], forbidden: [node, react, docusaurus, alias] },
  { folder: 'plugins', mayImport: ['dataset', 'artifacts', 'messages', 'model'], forbidden: [zod, alias] },
  { folder: 'components', mayImport: ['model', 'css'], forbidden: [node, zod, schema, alias] },
  {
    folder: 'element',
    mayImport: ['model'],
    forbidden: [node, react, docusaurus, anyPackage, schema, alias],
  },
  { folder: 'edge', mayImport: ['artifacts', 'model'], forbidden: [node, react, docusaurus, zod, schema] },
  {
    folder: 'cli',
    mayImport: ['dataset', 'importer', 'artifacts', 'model'],
    forbidden: [react, docusaurus, zod, alias],
  },
  { folder: 'serve', mayImport: ['artifacts', 'model'], forbidden: [react, docusaurus, zod, alias] },
  {
    folder: 'entries',
    mayImport: [
      'plugins',
      'components',
      'cli',
      'serve',
      'dataset',
      'artifacts',
      'element',
      'messages',
      'model',
    ],
    forbidden: [zod, alias],
  },
  { folder: 'guest-theme', mayImport: ['components'], forbidden: [node, zod, schema] },
  {
    folder: 'site-theme',
    mayImport: ['guest-theme', 'components', 'model', 'css'],
    forbidden: [node, zod, schema],
  },
];

/** The folders of the model in order. Each imports only from those before it. */
export const modelRooms = [
  'text',
  'api',
  'time',
  'schema',
  'policy',
  'subject',
  'catalog',
  'rules',
  'permalink',
  'guidance',
  'appearance',
  'conformance',
  'verdict',
  'difference',
  'documents',
  'explorer',
  'pages',
];

const pageRooms = readdirSync(path.join(root, 'src/components'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .filter((name) => !['compare', 'generated', 'islands', 'parts'].includes(name));

/** The parts of islands that a page's folder may import: the description of a page, and enhancements. */
const islandParts = ['./islands/enhancements', './islands/page-type.ts', './islands/keep-server-html.ts'];

/**
 * The folders of the components, and what each may import in addition to its own files. Islands use all of
 * them.
 */
export const componentRooms = [
  { room: 'islands/enhancements', mayImport: [] },
  { room: 'parts', mayImport: ['./islands/enhancements'] },
  ...pageRooms.map((room) => ({ room, mayImport: ['./parts', ...islandParts] })),
  { room: 'compare', mayImport: ['./parts', './explorer', ...islandParts] },
];

const tests = ['**/*.test.ts', '**/*.test.tsx'];
const zone = ({ folder, mayImport }) => ({
  target: path.join(root, 'src', folder),
  from: path.join(root, 'src'),
  except: [folder, ...mayImport].map((name) => `./${name}`),
  message: `src/${folder} may import ${mayImport.length === 0 ? 'no other folder of src' : mayImport.map((name) => `src/${name}`).join(', ')}.`,
});

const model = path.join(root, 'src/model');
const modelZone = (room, index) => ({
  target: path.join(model, room),
  from: model,
  except: modelRooms.slice(0, index + 1).map((name) => `./${name}`),
  message: `src/model/${room} may import only rooms before it: ${modelRooms.slice(0, index).join(', ') || 'none'}.`,
});

const components = path.join(root, 'src/components');
const componentZone = ({ room, mayImport }) => ({
  target: path.join(components, room),
  from: components,
  except: [`./${room}`, ...mayImport],
  message: `src/components/${room} may import only ${[room, ...mayImport.map((name) => name.slice(2))].join(', ')}.`,
});

/** The dataset reader imports only the entry point of yaml-faults. */
const faultsZone = {
  target: path.join(root, 'src/dataset/!(yaml-faults)'),
  from: path.join(root, 'src/dataset/yaml-faults'),
  except: ['./index.ts'],
  message: 'src/dataset/yaml-faults has one entry: index.ts.',
};

/** ESLint configurations for this table. They do not change other rules. */
export const importRules = [
  {
    name: 'imports/folders',
    files: ['src/**/*.{ts,tsx}'],
    ignores: tests,
    rules: {
      'import-x/no-restricted-paths': [
        'error',
        {
          basePath: root,
          zones: [
            ...folders.map(zone),
            ...modelRooms.map(modelZone),
            ...componentRooms.map(componentZone),
            faultsZone,
          ],
        },
      ],
      // External packages are ignored, because none of them imports this site.
      'import-x/no-cycle': ['error', { maxDepth: 8, ignoreExternal: true }],
    },
  },
  ...folders.map(({ folder, forbidden }) => ({
    name: `imports/packages of ${folder}`,
    files: [`src/${folder}/**/*.{ts,tsx}`],
    ignores: tests,
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns: forbidden }] },
  })),
  {
    name: 'imports/search is where minisearch is',
    files: ['src/model/text/search.ts'],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns: [node, react, docusaurus] }] },
  },
  {
    name: 'imports/schemas are where zod is',
    files: ['src/model/{schema,api}/**/*.ts'],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns: [node, react, docusaurus] }] },
  },
  {
    name: 'imports/the element takes types only',
    files: ['src/element/**/*.ts'],
    ignores: tests,
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            node,
            anyPackage,
            {
              regex: '/model/',
              message: 'The element takes types only from the model.',
              allowTypeImports: true,
            },
          ],
        },
      ],
    },
  },
];
