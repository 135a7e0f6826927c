import { expect, test } from 'vitest';
import { aliasTaken } from './alias-taken';
import { complainOf } from '../../../tests/sample/rule';
import { createSubject } from '../../../tests/sample/subject';

test("reports an alias that is another subject's id, ignoring case", () => {
  expect(
    complainOf(
      aliasTaken,
      createSubject('celadon', { aliases: ['celadon', 'Tenmoku', 'Qingci'] }),
      createSubject('tenmoku', {}),
    ),
  ).toEqual(['catalog/celadon.yaml: The alias "Tenmoku" is the id of another subject']);
});
