import { describe, expect, it } from 'vitest';
import { keysAt } from './keys';
import { policySchema } from './policy';
import { redirectsSchema } from './redirects';
import { subjectSchema } from './subject';

describe('the keys that are suggested for a mistyped one', () => {
  it('are those of the record at the path', () => {
    expect(keysAt(redirectsSchema, [])).toEqual(['redirects']);
    expect(keysAt(policySchema, ['authority'])).toEqual(['name', 'since']);
  });

  it('are the same for every entry of a list', () => {
    expect(keysAt(redirectsSchema, ['redirects', 0])).toEqual(['from', 'to', 'note']);
    expect(keysAt(redirectsSchema, ['redirects', 7])).toEqual(['from', 'to', 'note']);
  });

  it('are found where a key may be left out or has a default', () => {
    expect(keysAt(policySchema, ['contribute'])).toEqual(['edit', 'report']);
    expect(keysAt(policySchema, ['stages', 2, 'notice'])).toEqual(['endOfSupport', 'removal', 'upgrade']);
    expect(keysAt(subjectSchema, ['deprecation', 'notices', 0])).toEqual([
      'announced',
      'endOfSupport',
      'removal',
      'source',
    ]);
  });

  it('are those of every shape, where a value may have one of several', () => {
    expect(keysAt(policySchema, ['clauses', 0, 'of'])).toEqual(['stage', 'support', 'edition', 'policy']);
  });

  it('are found below names that the writer chooses', () => {
    expect(keysAt(policySchema, ['rules', 'a-rule'])).toEqual(['severity']);
  });

  it('leave out what a part of a subject cannot say', () => {
    const whole = keysAt(subjectSchema, ['transitions', 0]);
    const part = keysAt(subjectSchema, ['facets', 0, 'transitions', 0]);
    expect(whole.filter((key) => !part.includes(key))).toEqual(['availability', 'reasons', 'event', 'to']);
  });

  it('are none for a list, for names that the writer chooses, and for a text', () => {
    expect(keysAt(policySchema, ['clauses'])).toEqual([]);
    expect(keysAt(policySchema, ['rules'])).toEqual([]);
    expect(keysAt(policySchema, ['title'])).toEqual([]);
  });

  it('are none where nothing is known', () => {
    expect(keysAt(policySchema, ['titel'])).toEqual([]);
    expect(keysAt(policySchema, ['titel', 'name'])).toEqual([]);
    expect(keysAt(policySchema, ['title', 'name'])).toEqual([]);
  });
});
