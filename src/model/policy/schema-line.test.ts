import { expect, test } from 'vitest';
import { schemaNames, toSchemaLine } from './schema-line';

test('the first line of a file refers to the schema next to the dataset, relative to the file', () => {
  expect(schemaNames.map(toSchemaLine)).toEqual([
    '# yaml-language-server: $schema=schemas/policy.schema.json\n',
    '# yaml-language-server: $schema=../schemas/subject.schema.json\n',
    '# yaml-language-server: $schema=schemas/exceptions.schema.json\n',
    '# yaml-language-server: $schema=schemas/redirects.schema.json\n',
    '# yaml-language-server: $schema=schemas/site.schema.json\n',
  ]);
});
