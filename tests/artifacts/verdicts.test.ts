/** One sentence for an item, an edition and a day, wherever it is shown. The pictures have their own test. */
import { describe, expect, it } from 'vitest';
import type { StatusDocument } from '../../src/model/api/status';
import type { SubjectDocument } from '../../src/model/api/subject';
import { datasets, publish, readFor, textOf } from './published';
import { deriveAllVerdicts } from '../../src/model/verdict/judgement';
import { deriveSiteData } from '../../src/model/pages/site-data';
import { escapeXml } from '../../src/model/text/plain-text';
import { listEditionIds } from '../../src/model/policy/policy';
import { toSearchEntries } from '../../src/model/documents/search-entry';
import { toSubjectReport } from '../../src/cli/subject-report';

/** Of the default dataset: good, contradicted by the record, removed, deprecated and not offered, not recorded. */
const chosen: ReadonlySet<string> = new Set([
  'source-postgres',
  'source-hubspot',
  'destination-clickhouse-v2',
  'destination-doris',
  'pyairbyte',
  'airbyte-platform-0-40',
]);

/** Markdown without the characters that escape others. */
const toPlain = (markdown: string): string =>
  markdown.replaceAll(/\\(?=[^\w\s])/g, '').replaceAll(/\s+/g, ' ');

describe.each(datasets)('the verdict in $name', ({ name, folder }) => {
  const dataset = readFor(folder);
  const files = publish(dataset);
  const data = deriveSiteData(dataset);
  const all = deriveAllVerdicts(dataset, data.labels);
  const entries = toSearchEntries(data, []);
  const subjects = dataset.subjects.filter(({ id }) => name !== 'default' || chosen.has(id));
  if (name === 'default' && subjects.length !== chosen.size) throw new Error('A chosen item does not exist');
  const read = (path: string): unknown => (JSON.parse(textOf(files, path)) as { result: unknown }).result;

  it.each(subjects.map((subject) => [subject.id, subject] as const))(
    'of %s is the same everywhere',
    (id, subject) => {
      const { guidance, presence } = read(`api/v1/subjects/${id}.json`) as SubjectDocument;
      const verdicts = guidance.map(({ verdict }) => verdict);
      expect(verdicts.length).toBeGreaterThan(0);
      expect(
        (read(`api/v1/status/${id}.json`) as StatusDocument).editions.map(({ verdict }) => verdict),
      ).toEqual(verdicts);
      expect(all[id]).toEqual(verdicts);
      const entry = entries.find(({ path }) => path === `/catalog/${id}/`);
      expect(entry?.verdicts).toEqual(
        verdicts.map((verdict, place) => ({
          edition: listEditionIds(dataset.policy)[place] ?? null,
          ...verdict,
        })),
      );
      const report = toSubjectReport(dataset, subject, dataset.today, null);
      const reported = subject.notApplicable?.includes('editions') ? verdicts.slice(0, 1) : verdicts;
      expect(report.editions.map(({ verdict }) => verdict)).toEqual(reported);
      // An item that is gone has one sentence for all editions.
      const shown = presence.is === 'present' ? verdicts : verdicts.slice(0, 1);
      expect(new Set(verdicts.map(({ sentence }) => sentence)).size).toBeLessThanOrEqual(
        presence.is === 'present' ? verdicts.length : 1,
      );
      const card = textOf(files, `embed/subjects/${id}/index.html`);
      const markdown = toPlain(textOf(files, `catalog/${id}.md`));
      for (const { sentence } of shown) {
        expect(card).toContain(escapeXml(sentence));
        expect(markdown).toContain(toPlain(sentence));
      }
    },
  );
});
