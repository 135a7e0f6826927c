import { expect, test } from 'vitest';
import { schemaNames, toSchemaLine } from './schema-line';

test('the first line of a file names the schema beside the dataset, from where the file lies', () => {
  expect(schemaNames.map(toSchemaLine)).toEqual([
    '# yaml-language-server: $schema=schemas/policy.schema.json\n',
    '# yaml-language-server: $schema=../schemas/subject.schema.json\n',
    '# yaml-language-server: $schema=schemas/exceptions.schema.json\n',
    '# yaml-language-server: $schema=schemas/redirects.schema.json\n',
  ]);
});
