import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitAtJoints, wrapName } from './wrap';

describe('splitAtJoints', () => {
  it('divides long words only', () => {
    expect(splitAtJoints('The high-level General_API')).toEqual(['The high-level General_API']);
    expect(splitAtJoints('A consumererror/xconsumererror, again')).toEqual([
      'A consumererror/',
      'xconsumererror, again',
    ]);
  });
});

const limits = { line: 13, word: 15 };

describe('wrapName', () => {
  it.each([
    ['Beta', ['Beta']],
    ['General Availability', ['General', 'Availability']],
    ['Proposal under public discussion', ['Proposal', 'under public', 'discussion']],
    ['Early-access', ['Early-access']],
    ['WEBGL_compressed_texture_s3tc_srgb', ['WEBGL_', 'compressed_', 'texture_s3tc_', 'srgb']],
    ['consumererror/xconsumererror', ['consumererror/', 'xconsumererror']],
    ['PrivatePreviewForInvited', ['PrivatePreview', 'ForInvited']],
    ['abcdefghijklmnopqrstuvwxyz', ['abcdefghijklm-', 'nopqrstuvwxyz']],
    ['Betriebserprobung', ['Betriebse-', 'rprobung']],
  ])('puts "%s" on similar lines', (name, lines) => {
    expect(wrapName(name, limits)).toEqual(lines);
  });

  it('keeps all letters, and no line is too long', () => {
    const words = fc.array(fc.string({ unit: fc.constantFrom('a', 'B', '_', '/'), minLength: 1 }), {
      minLength: 1,
    });
    fc.assert(
      fc.property(words, (each) => {
        const lines = wrapName(each.join(' '), limits);
        expect(lines.join('').replaceAll(/[ -]/g, '')).toBe(each.join(''));
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(limits.word);
      }),
    );
  });
});
