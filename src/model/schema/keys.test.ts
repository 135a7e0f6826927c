import { describe, expect, it } from 'vitest';
import { keysAt } from './keys';
import { policySchema } from './policy';
import { redirectsSchema } from './redirects';
import { subjectSchema } from './subject';

describe('keysAt', () => {
  it('lists the keys of the record at the path', () => {
    expect(keysAt(redirectsSchema, [])).toEqual(['redirects']);
    expect(keysAt(policySchema, ['authority'])).toEqual(['name', 'since']);
  });

  it('lists the same keys for every entry of a list', () => {
    expect(keysAt(redirectsSchema, ['redirects', 0])).toEqual(['from', 'to', 'note']);
    expect(keysAt(redirectsSchema, ['redirects', 7])).toEqual(['from', 'to', 'note']);
  });

  it('finds keys below optional keys and keys with a default', () => {
    expect(keysAt(policySchema, ['contribute'])).toEqual(['edit', 'docs', 'report']);
    expect(keysAt(policySchema, ['stages', 2, 'notice'])).toEqual(['endOfSupport', 'removal', 'upgrade']);
    expect(keysAt(subjectSchema, ['deprecation', 'notices', 0])).toEqual([
      'announced',
      'since',
      'precision',
      'endOfSupport',
      'until',
      'removal',
      'removedIn',
      'source',
    ]);
  });

  it('lists the keys of every alternative of a union', () => {
    expect(keysAt(policySchema, ['clauses', 0, 'of'])).toEqual(['stage', 'support', 'edition', 'policy']);
  });

  it('finds keys below names that the writer chooses', () => {
    expect(keysAt(policySchema, ['rules', 'a-rule'])).toEqual(['severity']);
  });

  it('omits keys that a part of a subject cannot have', () => {
    const whole = keysAt(subjectSchema, ['transitions', 0]);
    const part = keysAt(subjectSchema, ['facets', 0, 'transitions', 0]);
    expect(whole.filter((key) => !part.includes(key))).toEqual(['availability', 'reasons', 'event', 'to']);
  });

  it('returns none for a list, for names that the writer chooses, and for a text', () => {
    expect(keysAt(policySchema, ['clauses'])).toEqual([]);
    expect(keysAt(policySchema, ['rules'])).toEqual([]);
    expect(keysAt(policySchema, ['title'])).toEqual([]);
  });

  it('returns none for an unknown path', () => {
    expect(keysAt(policySchema, ['titel'])).toEqual([]);
    expect(keysAt(policySchema, ['titel', 'name'])).toEqual([]);
    expect(keysAt(policySchema, ['title', 'name'])).toEqual([]);
  });
});
