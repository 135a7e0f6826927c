import { readFileSync } from 'node:fs';
import css from '@eslint/css';
import eslint from '@eslint/js';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { importRules } from './scripts/lint/imports.mjs';

const typed = ['**/*.{ts,tsx,mts}'];

const siteRooms = Array.from(
  readFileSync(new URL('messages/en.yaml', import.meta.url), 'utf8').matchAll(/^([\w-]+):/gm),
  ([, room]) => room,
);

export default defineConfig(
  globalIgnores([
    'build/',
    'dist/',
    '.build/',
    '.docusaurus*/',
    'test-results/',
    'playwright-report/',
    'coverage/',
    // Bundled files, and types whose imports exist only next to the published API; a test compiles those.
    'static/embed/',
    'static/api/v1/*.d.{ts,cts,mts}',
    // A site of an adopter, in JavaScript that only Docusaurus compiles.
    'tests/existing-site/site/',
    // Generated.
    'src/artifacts/schema/api-types.ts',
    'src/model/text/messages.ts',
    'src/model/text/commands.ts',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  { files: ['**/*.{js,mjs,cjs,ts,tsx,mts}'], ...eslint.configs.recommended },
  {
    files: ['**/*.css'],
    plugins: { css },
    language: 'css/css',
    // The browserslist in package.json: Baseline 2023.
    rules: {
      'css/use-baseline': [
        'error',
        {
          available: 2023,
          // Without these a page looks plainer but loses nothing.
          allowAtRules: ['page'],
          allowSelectors: ['selection', 'details-content'],
          allowProperties: [
            'accent-color',
            'content-visibility',
            'forced-color-adjust',
            'overflow-clip-margin',
            'print-color-adjust',
            'scrollbar-width',
            'text-wrap',
          ],
        },
      ],
    },
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        document: 'readonly',
        window: 'readonly',
        URL: 'readonly',
        URLSearchParams: 'readonly',
        fetch: 'readonly',
        AbortSignal: 'readonly',
      },
    },
  },
  {
    files: typed,
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // Both are allowed: an interface for a record, a type for a union.
      '@typescript-eslint/consistent-type-definitions': 'off',
      eqeqeq: 'error',
      'no-console': ['error', { allow: ['warn', 'error'] }],
      'max-lines': ['error', 250],
      'no-restricted-syntax': [
        'error',
        {
          selector: "ImportDeclaration[source.value='zod'] > ImportSpecifier",
          message: "Write `import * as z from 'zod'`: Docusaurus' loader does not find the named import.",
        },
        {
          // The messages of the commands have one language, and rooms of their own.
          selector: `CallExpression[callee.name='say'][arguments.0.value=/^(${siteRooms.join('|')})\\./]:not(:function *)`,
          message: 'Call `say` inside of a function: the language is set after modules are loaded.',
        },
        {
          selector: "CallExpression[callee.name='say'][arguments.0.type!='Literal']",
          message: 'Write the id of a message as a literal, so that bundles can contain its text.',
        },
      ],
    },
  },
  {
    // An ambient module takes no relative import, so its types are named where they are used.
    files: ['src/components/generated.d.ts'],
    rules: { '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }] },
  },
  {
    files: ['src/components/**/*.{ts,tsx}', 'src/site-theme/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat.recommended],
  },
  // Command line, scripts and benchmarks write to the console.
  { files: ['src/cli/**', 'scripts/**', 'bench/**'], rules: { 'no-console': 'off' } },
  {
    plugins: { 'import-x': importX },
    settings: {
      'import-x/resolver-next': [
        createNodeResolver({ extensions: ['.ts', '.tsx', '.mts', '.mjs', '.js', '.json'] }),
      ],
      'import-x/extensions': ['.ts', '.tsx', '.mts', '.mjs', '.js'],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts', '.tsx', '.mts'] },
    },
  },
  ...importRules,
);
