import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { readAsked, renderInlineFilter, renderHiding, renderShown } from './change-filter';

const offered = { kinds: ['stage', 'support', 'presence'], times: ['', '2031', '2031-05'] };

describe('readAsked', () => {
  it('reads kinds and a time that exist', () => {
    expect(readAsked('?kind=presence,stage&when=2031-05', offered)).toEqual({
      kinds: ['stage', 'presence'],
      when: '2031-05',
      dropped: [],
    });
  });

  it('selects everything if the address names nothing', () => {
    const all = { kinds: offered.kinds, when: '', dropped: [] };
    expect(readAsked('', offered)).toEqual(all);
    expect(readAsked('?kind=&when=', offered)).toEqual({ ...all, dropped: [] });
  });

  it('selects all kinds if a value is unknown, and reports that value', () => {
    expect(readAsked('?kind=stage,colour&when=1999', offered)).toEqual({
      kinds: ['stage'],
      when: '',
      dropped: ['colour', '1999'],
    });
    expect(readAsked('?kind=colour', offered).kinds).toEqual(offered.kinds);
  });
});

describe('renderHiding', () => {
  it('keeps changes of the selected kinds and time, with their days and months', () => {
    expect(renderHiding(['stage', 'support'], '2031-05')).toBe(
      '[data-kinds]:not([data-kinds~="stage"],[data-kinds~="support"]),' +
        ':is(.sb-day,.sb-month):not(:has([data-kinds~="stage"],[data-kinds~="support"])),' +
        '.sb-month:not([id^="2031-05"]){display:none}',
    );
  });

  it('hides everything if no kind is selected', () => {
    expect(renderHiding([], '')).toBe('.sb-month{display:none}');
    expect(renderHiding(['stage'], '')).not.toContain('[id');
  });
});

describe('the script of the page', () => {
  it('is self-contained: needs only an address, controls and a style element', () => {
    const control = (value: string) => ({ value, checked: true });
    const [stage, support] = [control('stage'), control('support')];
    const select = { value: '', options: [{ value: '' }, { value: '2031' }] };
    const hiding = { textContent: '' };
    const parentElement = {
      querySelectorAll: () => [stage, support],
      querySelector: (selector: string) => (selector.startsWith('select') ? select : hiding),
    };
    const location = { search: '?kind=support&when=2031' };
    runInNewContext(renderInlineFilter(), {
      document: { currentScript: { parentElement } },
      location,
      URLSearchParams,
    });
    expect([stage.checked, support.checked, select.value]).toEqual([false, true, '2031']);
    expect(hiding.textContent).toBe(renderHiding(['support'], '2031'));
  });
});

describe('renderShown', () => {
  it('says how many changes are shown, and of which time', () => {
    expect(renderShown(1, '', [])).toBe('1 change');
    expect(renderShown(12, 'May 2031', [])).toBe('12 changes in May 2031');
    expect(renderShown(0, '2031', [])).toBe('No changes in 2031');
  });

  it('repeats a shortened part of unknown values in the address', () => {
    expect(renderShown(2, '', ['a', 'x'.repeat(1000), 'c', 'd'])).toBe(
      `2 changes; not among the changes: “a”, “${'x'.repeat(40)}”, “c”`,
    );
  });
});
