import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import type { Choices } from '../../model/explorer/choices';
import { createSubject, row } from '../../../tests/sample/subject';
import { firstView } from '../../model/explorer/view';
import { include, openExplorer } from '../../model/explorer/selection.test-support';
import { Matrix } from './Matrix';

/** The matrix of two subjects in the same stage, one of which was removed. */
const draw = (choices: Choices): string => {
  const { explorer, policy } = openExplorer([
    createSubject('raku', { transitions: [row({ date: '2022-01-01', stage: 'trial' })] }),
    createSubject('old-raku', {
      transitions: [
        row({ date: '2022-01-01', stage: 'trial' }),
        row({ date: '2023-01-01', event: 'removed' }),
      ],
    }),
  ]);
  return renderToStaticMarkup(
    <Matrix
      policy={policy}
      vocabulary={explorer.vocabulary}
      result={explorer.query({ ...firstView, choices })}
      choices={choices}
      onPick={() => undefined}
      onPickGone={() => undefined}
    />,
  );
};

/** The button of the removed subjects: its label, its text, and whether it is grey. */
const drawGone = (choices: Choices) => {
  const html = draw(choices);
  const [button = ''] = /<button[^>]*left the catalog"[^>]*>[^<]*/.exec(html) ?? [];
  return {
    text: button.replace(/.*>/, ''),
    isOut: button.includes('--out'),
    label: /aria-label="([^"]*)/.exec(button)?.[1],
  };
};

it('shows how many removed subjects a press lists, where a choice excludes them', () => {
  expect(drawGone({})).toEqual({ text: '1 not shown', isOut: false, label: '1 not shown: left the catalog' });
  expect(drawGone({ stage: include('trial') })).toEqual({
    text: '1',
    isOut: true,
    label: '1 if chosen: left the catalog',
  });
  expect(drawGone({ has: include('gone') })).toEqual({
    text: '1',
    isOut: false,
    label: '1: left the catalog',
  });
});

it('shows no 0 as the sum of cells that the choices exclude', () => {
  const totals = (choices: Choices): string[] =>
    [...draw(choices).matchAll(/<td class="sb-matrix-total">(.*?)<\/td>/g)].map(([, cell = '']) =>
      cell.replace(/<span class="sb-visually-hidden">0<\/span>/, '').replace(/<[^>]*>/g, ''),
    );
  const shown = totals({ stage: include('sketch') });
  expect(totals({})).not.toContain('–');
  expect(shown).toHaveLength(totals({}).length);
  // The rows of the other stages, and of what left the catalog.
  expect(shown.filter((text) => text === '–').length).toBeGreaterThan(2);
  expect(shown.at(-1)).toBe('0');
});
