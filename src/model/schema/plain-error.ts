import type * as z from 'zod';

const nouns: Readonly<Record<string, string>> = {
  string: 'text',
  array: 'a list',
  object: 'a record',
  record: 'a record',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
};

/** The unit of a limit, as in "at least 2 entries". */
const units: Readonly<Record<string, string>> = { string: ' characters', array: ' entries' };

/**
 * Plain messages for issues whose schema has no message of its own; null for issues that are worded
 * elsewhere.
 */
export const plainError: z.core.$ZodErrorMap = (issue) => {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? 'is missing' : `must be ${nouns[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `must be ${issue.values.map(String).join(' or ')}`;
    case 'too_small':
      return `must be at least ${String(issue.minimum)}${units[issue.origin] ?? ''}`;
    case 'too_big':
      return `must be at most ${String(issue.maximum)}${units[issue.origin] ?? ''}`;
    case 'unrecognized_keys':
      return `has keys that do not exist here: ${issue.keys.join(', ')}`;
    case 'invalid_format':
      return 'is not written as it should be';
    case 'invalid_union':
      return 'has none of the forms that it can have';
    case 'not_multiple_of':
      return `must be a multiple of ${issue.divisor}`;
    default:
      return undefined;
  }
};
