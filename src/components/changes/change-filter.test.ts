import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { readAsked, renderInlineFilter, renderHiding, renderShown } from './change-filter';

const offered = {
  kinds: ['stage', 'support', 'presence'],
  times: ['', '2031', '2031-05'],
  outcomes: ['', 'stage-ga', 'back'],
};

describe('readAsked', () => {
  it('reads kinds and a time that exist', () => {
    expect(readAsked('?kind=presence,stage&when=2031-05&became=stage-ga', offered)).toEqual({
      kinds: ['stage', 'presence'],
      when: '2031-05',
      became: 'stage-ga',
      dropped: [],
    });
  });

  it('selects everything if the address names nothing', () => {
    const all = { kinds: offered.kinds, when: '', became: '', dropped: [] };
    expect(readAsked('', offered)).toEqual(all);
    expect(readAsked('?kind=&when=', offered)).toEqual({ ...all, dropped: [] });
  });

  it('selects all kinds if a value is unknown, and reports that value', () => {
    expect(readAsked('?kind=stage,colour&when=1999&became=ga', offered)).toEqual({
      kinds: ['stage'],
      when: '',
      became: '',
      dropped: ['colour', '1999', 'ga'],
    });
    expect(readAsked('?kind=colour', offered).kinds).toEqual(offered.kinds);
  });
});

describe('renderHiding', () => {
  it('keeps changes of the selected kinds and time, with their days and months', () => {
    expect(renderHiding(['stage', 'support'], '2031-05', '')).toBe(
      '[data-kinds]:not([data-kinds~="stage"],[data-kinds~="support"]),' +
        ':is(.sb-day,.sb-month):not(:has([data-kinds~="stage"],[data-kinds~="support"])),' +
        '.sb-month:not([id^="2031-05"]){display:none}',
    );
  });

  it('keeps changes with the chosen outcome only', () => {
    expect(renderHiding(['stage'], '', 'back')).toBe(
      '[data-kinds]:not([data-kinds~="stage"][data-became~="back"]),' +
        ':is(.sb-day,.sb-month):not(:has([data-kinds~="stage"][data-became~="back"])){display:none}' +
        '.sb-month{content-visibility:visible}',
    );
  });

  it('hides everything if no kind is selected', () => {
    expect(renderHiding([], '', '')).toBe('.sb-month{display:none}');
    expect(renderHiding(['stage'], '', '')).not.toContain('[id');
  });
});

describe('the script of the page', () => {
  it('is self-contained: needs only an address, controls and a style element', () => {
    const control = (value: string) => ({ value, checked: true });
    const [stage, support] = [control('stage'), control('support')];
    const select = { value: '', options: [{ value: '' }, { value: '2031' }] };
    const outcome = { value: '', options: [{ value: '' }, { value: 'back' }] };
    const hiding = { textContent: '' };
    const controls = new Map<string, object>([
      ['select[name="when"]', select],
      ['select[name="became"]', outcome],
    ]);
    const parentElement = {
      querySelectorAll: () => [stage, support],
      querySelector: (selector: string) => controls.get(selector) ?? hiding,
    };
    const location = { search: '?kind=support&when=2031&became=back' };
    runInNewContext(renderInlineFilter(), {
      document: { currentScript: { parentElement } },
      location,
      URLSearchParams,
    });
    expect([stage.checked, support.checked, select.value, outcome.value]).toEqual([
      false,
      true,
      '2031',
      'back',
    ]);
    expect(hiding.textContent).toBe(renderHiding(['support'], '2031', 'back'));
  });
});

describe('renderShown', () => {
  it('says how many changes are shown, and of which time', () => {
    expect(renderShown(1, '', [])).toBe('1 change');
    expect(renderShown(12, 'May 2031', [])).toBe('12 changes in May 2031');
    expect(renderShown(0, '2031', [])).toBe('No changes in 2031');
    expect(renderShown(43, '2031', [], { items: 42, still: 30 })).toBe(
      '43 changes in 2031; 30 of 42 items still in that stage',
    );
  });

  it('repeats a shortened part of unknown values in the address', () => {
    expect(renderShown(2, '', ['a', 'x'.repeat(1000), 'c', 'd'])).toBe(
      `2 changes; unknown filter values: “a”, “${'x'.repeat(40)}” and “c”`,
    );
  });
});
