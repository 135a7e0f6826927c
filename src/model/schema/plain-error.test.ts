import * as z from 'zod';
import { expect, test } from 'vitest';
import { plainError } from './plain-error';

const schema = z.strictObject({
  name: z.string().min(2),
  size: z.number().int().max(3),
  kind: z.enum(['a', 'b']),
  rows: z.array(z.string()).min(1),
  made: z.iso.date(),
});

test('no raw schema message reaches the user', () => {
  const { error } = schema.safeParse(
    { name: 5, size: 9, kind: 'c', rows: [], made: 'x', more: 1 },
    { error: plainError },
  );
  expect(error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`)).toEqual([
    'name must be text',
    'size must be at most 3',
    'kind must be a or b',
    'rows must be at least 1 entries',
    'made has the wrong format',
    ' has keys that do not exist here: more',
  ]);
  expect(schema.safeParse({}, { error: plainError }).error?.issues[0]?.message).toBe('is missing');
});
