import { expect, it } from 'vitest';
import { attach } from './enhancement';

/** An element with one select and one checkbox. */
const createRoot = () => {
  const select = { value: '' };
  const box = { checked: true };
  const root = Object.assign(new EventTarget(), {
    querySelectorAll: (name: string) => (name === 'select' ? [select] : [box]),
  });
  return { root: root as unknown as HTMLElement, select, box };
};

it('the first enhancement sets the fields, and one that replaces it keeps a choice made meanwhile', () => {
  const { root, select, box } = createRoot();
  const stopped: string[] = [];
  const enhance = (name: string) => () => {
    select.value = 'from the address';
    box.checked = true;
    return () => stopped.push(name);
  };
  attach(root, enhance('early'));
  expect(select.value).toBe('from the address');
  select.value = 'chosen';
  box.checked = false;
  const stop = attach(root, enhance('app'));
  expect([select.value, box.checked, stopped]).toEqual(['chosen', false, ['early']]);
  stop();
  expect(stopped).toEqual(['early', 'app']);
  attach(root, enhance('again'));
  expect([select.value, box.checked]).toEqual(['from the address', true]);
});
