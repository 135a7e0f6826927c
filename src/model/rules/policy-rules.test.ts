import { expect, test } from 'vitest';
import { policyRules } from '.';
import { createPolicy, today } from '../../../tests/sample/rule';
import { createSubject } from '../../../tests/sample/subject';
import { renderFinding } from '../../../tests/sample/finding';
import { sampleSubjects, strictPolicy } from '../../../tests/sample/catalog';

const sound = { policy: strictPolicy, today };

test.each(policyRules.map((rule) => [rule.name, rule] as const))('%s', (name, rule) => {
  const found = Object.entries(sampleSubjects).flatMap(([title, more]) => {
    const subject = createSubject('celadon', more);
    const breaches = [...rule.findBreaches(subject, sound)].map(
      (breach) =>
        `since ${breach.since ?? '?'}${breach.until === null ? '' : ` until ${breach.until}`}${breach.isUndecided === true ? ', undecided' : ''}: ${renderFinding(breach)}`,
    );
    return breaches.length === 0 ? [] : [`## ${title}`, ...breaches];
  });
  expect(found.join('\n')).toMatchSnapshot(`what ${name} finds`);
});

test('states what each rule checks, its clauses and what it needs of a policy', () => {
  const titles = Object.keys(sampleSubjects);
  const empty = createPolicy({ transitions: [], disagreements: [] });
  const lines = policyRules.map((rule) =>
    [
      `${rule.name} (${rule.severity}): ${rule.summary()}`,
      `  clauses: ${rule.toClauses(strictPolicy).join(', ') || 'none'}`,
      `  set by this policy: ${String(rule.isSet(strictPolicy))}; by one that says little: ${String(rule.isSet(empty))}`,
      `  passes over: ${titles.filter((title) => !rule.concerns(createSubject('celadon', sampleSubjects[title]), sound)).join('; ') || 'nothing'}`,
    ].join('\n'),
  );
  expect(lines.join('\n')).toMatchSnapshot();
});
