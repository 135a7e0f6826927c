import { expect, test } from 'vitest';
import { pageRules } from '.';
import type { SubjectInput } from '../schema/subject';
import { createSubject, row } from '../../../tests/sample/subject';
import { renderPageFinding } from '../../../tests/sample/finding';
import { samplePolicy } from '../../../tests/sample/policy';
import { today } from '../../../tests/sample/rule';

const on = '2023-03-01';
const subjects: Readonly<Record<string, Partial<SubjectInput>>> = {
  ash: { transitions: [row({ date: on, stage: 'trial' })] },
  'celadon-blue': {
    name: 'Celadon Blue',
    aliases: ['Sky'],
    transitions: [row({ date: on, stage: 'trial' })],
  },
  gone: { transitions: [row({ date: on, event: 'removed' })] },
  'moved-on': { transitions: [row({ date: on, event: 'moved', to: 'ash' })] },
  recorded: { transitions: [row({ date: on, stage: 'unknown' })] },
  'split-up': { transitions: [row({ date: on, event: 'split', to: ['ash', 'recorded'] })] },
};
const list = Object.entries(subjects)
  .map(([id, more]) => createSubject(id, more))
  .sort((a, b) => (a.id < b.id ? -1 : 1));
// A subject with a broken file is not in the list, but its id is known.
const ids = new Set([...list.map(({ id }) => id), 'broken']);
const catalog = { policy: samplePolicy, subjects: list, ids, today };

const pages = [
  {
    file: 'ids.mdx',
    text: `[a](/catalog/gone/) [b](/catalog/moved-on/) [c](/catalog/split-up.md) [d](/catalog/ashe/) [e](/catalog/zzzzzzzzzz/)
![x](/badges/stages/trial.svg) ![y](/badges/ash/stage.svg) <SubjectStatus subject="recorded" /> [f](/stages/zzzz/)
[g](/catalog/broken/) [h](/stages/unknown/)`,
  },
  {
    file: 'prose.mdx',
    text: `ash is in Proven. recorded is Trial. Sky remains a Sketch. recorded is nothing of the sort. Celadon Blue is in Trial.
Celadon Blue became Proven and ash is in Retired. ash is
ash isn't in Proven. ash was in Proven. ash doesn’t stay in Sketch. The ash became common and then Retired.
ash is one two three four five Proven. ash is one two three four five six seven Proven.
[Proven](/stages/trial/) [ Proven ](../stages/trial/#x) [Sketch](https://x.example/stages/proven/?a=b) [Other](/stages/trial/)
[Draft](/stages/sketch/) [Draft](/stages/trial)`,
  },
];

test.each(pageRules.map((rule) => [rule.name, rule] as const))('%s', (name, rule) => {
  const found = [...rule.checkPages(pages, catalog)].map(renderPageFinding);
  expect([`${rule.name} (${rule.severity}):`, ...found].join('\n')).toMatchSnapshot(`what ${name} finds`);
});
