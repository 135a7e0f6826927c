import Ajv from 'ajv/dist/2020';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { join, relative, resolve } from 'node:path';
import { parse } from 'yaml';
import { schemaNames, toSchemaFile, toSchemaLine } from '../src/model/policy/schema-line';
import { toEditorSchema } from '../src/artifacts/schema/editor';

const datasets = ['data', 'tests/datasets/observatory/data', 'tests/datasets/minimal/data'];

/** A dataset's data files, each with the name of its schema. */
const listFiles = (directory: string): [file: string, name: (typeof schemaNames)[number]][] => [
  ...schemaNames.flatMap((name): [string, typeof name][] =>
    readdirSync(directory).includes(`${name}.yaml`) ? [[join(directory, `${name}.yaml`), name]] : [],
  ),
  ...readdirSync(join(directory, 'catalog')).map((file): [string, 'subject'] => [
    join(directory, 'catalog', file),
    'subject',
  ]),
];

const ajv = new Ajv({ strict: false, logger: false });
const validators = new Map(schemaNames.map((name) => [name, ajv.compile(toEditorSchema(name))]));

describe('schemas for editors', () => {
  test.each(schemaNames)('%s is the current generated file', (name) => {
    expect(JSON.parse(readFileSync(join('data', toSchemaFile(name)), 'utf8'))).toEqual(toEditorSchema(name));
  });
  test.each(datasets)('every file of %s names its schema in the first line and is valid', (directory) => {
    const files = listFiles(directory);
    expect(files.length).toBeGreaterThan(1);
    for (const [file, name] of files) {
      const text = readFileSync(file, 'utf8');
      const [line = ''] = text.split('\n');
      const named = /^# yaml-language-server: \$schema=(\S+)$/.exec(line)?.[1] ?? '';
      expect([file, relative('.', resolve(file, '..', named))]).toEqual([
        file,
        join('data', toSchemaFile(name)),
      ]);
      const validate = validators.get(name);
      expect([file, validate?.(parse(text)), validate?.errors]).toEqual([file, true, null]);
    }
  });
  test('a file of the default dataset begins like the files that our commands write', () => {
    expect(readFileSync('data/policy.yaml', 'utf8')).toMatch(toSchemaLine('policy'));
    expect(readFileSync('data/catalog/source-postgres.yaml', 'utf8')).toMatch(toSchemaLine('subject'));
  });
  test('every key has a description or needs none', () => {
    const selfExplaining = /^(?:id|name|plural|url|short|aliases|summary|glyph|hue|version|sentence)$/;
    const findSilent = (schema: unknown, path: string): string[] => {
      if (typeof schema !== 'object' || schema === null) return [];
      return Object.entries(schema).flatMap(([key, value]: [string, unknown]): string[] => {
        if (key !== 'properties') return findSilent(value, path);
        return Object.entries(value as object).flatMap(([name, inner]: [string, unknown]) => [
          ...(selfExplaining.test(name) || Object.hasOwn(inner as object, 'description')
            ? []
            : [`${path}${name}`]),
          ...findSilent(inner, `${path}${name}.`),
        ]);
      });
    };
    expect(schemaNames.flatMap((name) => findSilent(toEditorSchema(name), `${name}: `))).toEqual([]);
  });
});
