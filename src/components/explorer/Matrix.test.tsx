import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import type { Choices } from '../../model/explorer/choices';
import { createSubject, row } from '../../../tests/sample/subject';
import { firstView } from '../../model/explorer/view';
import { include, openExplorer } from '../../model/explorer/selection.test-support';
import { Matrix } from './Matrix';

/** The button of the removed subjects: its label, its text, and whether it is grey. */
const drawGone = (choices: Choices) => {
  const { explorer, policy } = openExplorer([
    createSubject('raku', { transitions: [row({ date: '2022-01-01', stage: 'trial' })] }),
    createSubject('old-raku', {
      transitions: [
        row({ date: '2022-01-01', stage: 'trial' }),
        row({ date: '2023-01-01', event: 'removed' }),
      ],
    }),
  ]);
  const html = renderToStaticMarkup(
    <Matrix
      policy={policy}
      vocabulary={explorer.vocabulary}
      result={explorer.query({ ...firstView, choices })}
      choices={choices}
      onPick={() => undefined}
      onPickGone={() => undefined}
    />,
  );
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
