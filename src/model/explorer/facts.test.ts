import { describe, expect, it } from 'vitest';
import { createDataset, createSubject, row } from '../../../tests/sample/subject';
import { answerCase } from './situation';
import { isDiffering } from './differing';
import { createExplorer } from './explorer';
import { toExplorerCatalog } from './to-catalog';
import { toPolicyDocument } from '../documents/policy-document';

const dataset = createDataset([
  createSubject('shino', {
    version: '1.4.0',
    transitions: [
      row({ date: '2022-01-01', precision: 'by', stage: 'trial', support: 'backed' }),
      row({ date: '2023-05-01', stage: 'proven' }),
    ],
    breakingChanges: [{ version: '2.0', deadline: '2024-09-01' }],
  }),
  createSubject('raku', { transitions: [row({ date: '2023-01-01', stage: 'sketch' })] }),
  createSubject('ash', {
    transitions: [row({ date: '2022-01-01', stage: 'trial' }), row({ date: '2023-01-01', event: 'removed' })],
  }),
]);
const policy = toPolicyDocument(dataset);
const explorer = createExplorer(toExplorerCatalog(dataset), policy);
const answer = (id: string, asOf: string | null = null) =>
  answerCase({ is: 'subject', id, edition: 'home', asOf }, policy, explorer);

describe('the facts of a subject', () => {
  it('are the start of stage and support with precision, the version and the next deadline', () => {
    expect(answer('shino').facts).toEqual({
      stageSince: { day: '2023-05-01', precision: 'on', after: null },
      supportSince: { day: '2022-01-01', precision: 'by', after: null },
      version: '1.4.0',
      deadline: { date: '2024-09-01', what: 'upgrade', version: '2.0' },
    });
  });

  it('distinguish facts that are not recorded from facts unknown on another day', () => {
    expect(answer('raku').facts).toEqual({
      stageSince: { day: '2023-01-01', precision: 'on', after: null },
      supportSince: null,
      version: '',
      deadline: null,
    });
    expect(answer('shino', '2024-10-01').facts).toMatchObject({ version: null, deadline: null });
  });

  it('are missing for removed and unknown subjects', () => {
    expect(answer('ash').facts).toBeNull();
    const combination = { is: 'combination', kind: 'glaze', edition: 'home', stage: 'trial' } as const;
    expect(answerCase({ ...combination, support: 'backed' }, policy, explorer).facts).toBeNull();
  });

  it('differ only among subjects with facts', () => {
    const version = ({ version: own }: { version: string | null }): string => own ?? '';
    expect(isDiffering([answer('shino'), answer('ash')], version)).toBe(false);
    expect(isDiffering([answer('shino'), answer('raku')], version)).toBe(true);
  });
});
