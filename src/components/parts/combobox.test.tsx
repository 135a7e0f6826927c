import { describe, expect, it } from 'vitest';
import { renderToStaticMarkup } from 'react-dom/server';
import { toComboboxStep, useCombobox } from './combobox';

const open = { count: 3, place: 1, isOpen: true, isPopup: true };
const empty = { count: 0, place: -1, isOpen: false, isPopup: true };
/** Closed by Escape, with its options still there. */
const closed = { ...open, isOpen: false };

describe('Enter', () => {
  it('takes the chosen option', () => {
    expect(toComboboxStep('Enter', open)).toEqual({ does: 'take', place: 1 });
  });
  it('waits if the results have not arrived', () => {
    expect(toComboboxStep('Enter', empty)).toEqual({ does: 'wait' });
  });
  it('does nothing while the list is closed, neither now nor when it opens again', () => {
    expect(toComboboxStep('Enter', closed)).toEqual({ does: 'nothing' });
  });
});

describe('Arrows', () => {
  const choose = (place: number) => ({ does: 'choose', place });
  it('choose the next option and the one before', () => {
    expect(toComboboxStep('ArrowDown', open)).toEqual(choose(2));
    expect(toComboboxStep('ArrowUp', open)).toEqual(choose(0));
  });
  it('stop at both ends', () => {
    expect(toComboboxStep('ArrowDown', { ...open, place: 2 })).toEqual(choose(2));
    expect(toComboboxStep('ArrowUp', { ...open, place: 0 })).toEqual(choose(0));
  });
  it('open a closed list at its first or last option', () => {
    expect(toComboboxStep('ArrowDown', closed)).toEqual(choose(0));
    expect(toComboboxStep('ArrowUp', closed)).toEqual(choose(2));
  });
  it('choose the first option if none is chosen', () => {
    expect(toComboboxStep('ArrowDown', empty)).toEqual(choose(0));
    expect(toComboboxStep('ArrowUp', empty)).toEqual(choose(0));
  });
});

describe('Escape', () => {
  it('closes a popup list, then clears the field', () => {
    expect(toComboboxStep('Escape', open)).toEqual({ does: 'close' });
    expect(toComboboxStep('Escape', closed)).toEqual({ does: 'clear' });
  });
  it('is left to the dialog if the list is part of one', () => {
    expect(toComboboxStep('Escape', { ...open, isPopup: false })).toBeNull();
  });
});

it('leaves every other key to the field', () => {
  for (const key of ['a', ' ', 'Home', 'End', 'Tab', 'Backspace', 'ArrowLeft'])
    expect(toComboboxStep(key, open)).toBeNull();
});

describe('The field and its list', () => {
  const Field = ({ count }: { readonly count: number }) => {
    const { field, isOpen, listId, toOption } = useCombobox({
      query: '"quoted" <query>',
      count,
      isSure: true,
      isPopup: true,
      onQuery: () => undefined,
      onChoose: () => undefined,
    });
    return (
      <>
        <input {...field} />
        <ul id={listId} role="listbox">
          {isOpen && Array.from({ length: count }, (_, place) => <li key={place} {...toOption(place)} />)}
        </ul>
      </>
    );
  };
  const draw = (count: number): string => renderToStaticMarkup(<Field count={count} />);
  const read = (markup: string, attribute: string): (string | undefined)[] =>
    [...markup.matchAll(new RegExp(` ${attribute}="([^"]*)"`, 'g'))].map(([, value]) => value);

  it('reference each other, with the first option chosen', () => {
    const markup = draw(2);
    const [list, ...options] = read(markup, 'id');
    expect(read(markup, 'aria-controls')).toEqual([list]);
    expect(read(markup, 'aria-activedescendant')).toEqual([options[0]]);
    expect(new Set([list, ...options]).size).toBe(3);
    expect(read(markup, 'aria-selected')).toEqual(['true', 'false']);
    expect(read(markup, 'aria-expanded')).toEqual(['true']);
  });
  it('say that nothing is open if nothing was found', () => {
    const markup = draw(0);
    expect(read(markup, 'aria-expanded')).toEqual(['false']);
    expect(read(markup, 'aria-activedescendant')).toEqual([]);
    expect(read(markup, 'value')).toEqual(['&quot;quoted&quot; &lt;query&gt;']);
  });
});
