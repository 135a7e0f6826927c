import type * as z from 'zod';
import { listEither } from '../text/english';
import { say } from '../text/say';

const nouns: Readonly<Record<string, string>> = {
  string: say('noun.text'),
  array: say('noun.list'),
  object: say('noun.record'),
  record: say('noun.record'),
  number: say('noun.number'),
  int: say('noun.integer'),
  boolean: say('noun.boolean'),
};

/**
 * Plain messages for issues whose schema has no message of its own; null for issues that are worded
 * elsewhere.
 */
export const plainError: z.core.$ZodErrorMap = (issue) => {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? say('schema.missing')
        : say('schema.type', { noun: nouns[issue.expected] ?? issue.expected });
    case 'invalid_value':
      return say('schema.values', { values: listEither(issue.values.map(String)) });
    case 'too_small':
      return say('schema.least', { least: String(issue.minimum), of: issue.origin });
    case 'too_big':
      return say('schema.most', { most: String(issue.maximum), of: issue.origin });
    case 'unrecognized_keys':
      return say('schema.unknown-keys', { keys: issue.keys.join(', ') });
    case 'invalid_format':
      return say('schema.format');
    case 'invalid_union':
      return say('schema.no-form');
    case 'not_multiple_of':
      return say('schema.multiple', { divisor: issue.divisor });
    default:
      return undefined;
  }
};
