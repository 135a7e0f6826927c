import { describe, expect, it } from 'vitest';
import { renderToStaticMarkup } from 'react-dom/server';
import type { SubjectDocument } from '../../model/api/subject';
import { deriveDocumentContext, toSubjectDocument } from '../../model/documents/to-subject-document';
import { editionAnchor } from '../../model/permalink/permalink';
import { readDataset } from '../../dataset';
import { toPolicyDocument } from '../../model/documents/policy-document';
import { SiteContext } from '../parts/Link';
import { SubjectPage } from './SubjectPage';

const { dataset } = readDataset('tests/datasets/observatory/data', {});
if (dataset === null) throw new Error('The dataset of the tests cannot be read');
const policy = toPolicyDocument(dataset);
const context = deriveDocumentContext(dataset);
const documents = dataset.subjects.map((subject) => toSubjectDocument(context, subject));

const draw = (document: SubjectDocument, own = policy): string =>
  renderToStaticMarkup(
    <SiteContext.Provider value={{ base: '/base/' }}>
      <SubjectPage document={document} policy={own} siteUrl="https://stages.example" />
    </SiteContext.Provider>,
  );

const find = (is: SubjectDocument['presence']['is']): SubjectDocument => {
  const found = documents.find(({ presence }) => presence.is === is);
  if (found === undefined) throw new Error(`No subject of the dataset is ${is}`);
  return found;
};

describe.each(documents.map((document) => [document.id, document] as const))(
  'the page of %s',
  (_, document) => {
    const html = draw(document);

    it('has one h1, and never skips a heading level', () => {
      const levels = [...html.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      levels.forEach((level, index) => {
        if (index > 0) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
      });
    });

    it('contains each edition once, under its anchor', () => {
      const isThere = document.presence.is === 'present' && document.id !== 'chart-fixed-stars';
      for (const { id } of policy.editions) {
        const found = html.split(`id="${editionAnchor(id)}"`).length - 1;
        expect(found, id).toBe(isThere ? 1 : 0);
      }
    });

    it('links only below the base URL and to the web', () => {
      for (const [, href = ''] of html.matchAll(/\shref="([^"]*)"/g))
        expect(href).toMatch(/^(?:\/base\/|#|https?:\/\/|webcal:\/\/stages\.example\/)/);
    });

    it('never shows undefined or null', () => {
      const text = html.replace(/<script>.*?<\/script>/gs, '');
      expect(text).not.toMatch(/\b(?:undefined|NaN|null)\b|\[object/);
    });
  },
);

/** A deadline of the whole, on exactly its day. */
const exactly = { precision: 'on', release: null, part: null } as const;

describe('a subject page', () => {
  it('shows the next breaking version beside the answer about breaking changes, and no past one', () => {
    const deadline = { what: 'upgrade', isOverdue: false, source: null, ...exactly } as const;
    const html = draw({
      ...find('present'),
      deadlines: [
        { ...deadline, date: '2024-01-02', version: '7.0.0', isPast: true },
        { ...deadline, date: '2099-01-02', version: '8.0.0', isPast: false },
        { ...deadline, date: '2099-02-03', version: null, isPast: false },
      ],
    });
    expect(html).toContain('Version 8.0.0 has breaking changes. From an earlier version, upgrade by ');
    expect(html).toContain('The next version has breaking changes. Upgrade by ');
    expect(html).not.toContain('Version 7.0.0 has breaking changes');
  });

  it('distinguishes the promise about breaking changes from the recorded ones', () => {
    const frozen = policy.expectations.find(({ scale }) => scale?.some(({ excludes }) => excludes));
    const value = frozen?.scale?.find(({ excludes }) => excludes)?.id;
    const promised = documents.find(({ guidance }) =>
      guidance.some(({ answers }) =>
        answers.some((answer) => answer.is === 'answered' && answer.value === value),
      ),
    );
    if (frozen === undefined || promised === undefined)
      throw new Error('Nothing promises no breaking change');
    const change = {
      version: '9',
      deadline: null,
      deadlineRelease: null,
      movedFrom: [],
      date: null,
      affects: [{ type: '<stream>', names: ['<rim>'] }],
      atDeadline: 'upgraded',
      migration: 'https://kiln.example/move',
    } as const;
    const upgrade = {
      what: 'upgrade',
      version: '9',
      date: promised.asOf,
      isPast: false,
      isOverdue: false,
      source: null,
      ...exactly,
    } as const;
    const ahead = draw({ ...promised, breakingChanges: [change], deadlines: [upgrade] });
    expect(ahead).toContain('Affects &lt;rim&gt; (&lt;stream&gt;). After the deadline you are upgraded');
    expect(ahead).toContain('href="https://kiln.example/move"');
    const html = draw({ ...promised, breakingChanges: [{ ...change, version: '<9>' }] });
    expect(html).toContain('. Actual: one breaking release (&lt;9&gt;).');
    expect(draw({ ...promised, breakingChanges: [] })).not.toContain('Actual:');
  });

  it('says below the badges that stage and support state disagree, with the reason from the policy', () => {
    const [pair] = policy.disagreements;
    if (pair === undefined) throw new Error('The dataset has no disagreement');
    const present = find('present');
    const torn = {
      stage: { ...present.stage, id: pair.stage },
      support: present.support === null ? null : { ...present.support, id: pair.support },
    };
    expect(draw({ ...present, ...torn })).toContain(`.</strong> ${pair.because} `);
    expect(draw({ ...find('removed'), ...torn })).not.toContain('The release stage is ');
  });

  it('labels a history within one year with its first month', () => {
    const present = find('present');
    const [first] = present.timeline;
    if (first === undefined) throw new Error('The subject has no history');
    const html = draw({ ...present, asOf: '2025-09-02', timeline: [{ ...first, date: '2025-06-09' }] });
    expect(html).toMatch(/class="sb-year" style="inset-inline-start:0%">June 2025 </);
  });

  it('links a moved subject to its new place, and says that a removed one has no recorded replacement', () => {
    const moved = find('moved');
    expect(draw(moved)).toContain(`href="/base${moved.presence.to[0]?.permalink ?? '?'}"`);
    const removed = documents.find(
      ({ presence, deprecation }) => presence.is === 'removed' && !deprecation?.replacement,
    );
    if (removed !== undefined) expect(draw(removed)).toContain('<strong>Replacement:</strong> none known');
  });

  it('shows the next deadline below the badges, and nothing planned for a removed subject', () => {
    const deadline = {
      date: '2099-01-31',
      what: 'upgrade',
      version: '9.0.0',
      isPast: false,
      isOverdue: false,
      source: null,
      ...exactly,
    } as const;
    const html = draw({ ...find('present'), deadlines: [deadline, { ...deadline, date: '2099-02-28' }] });
    expect(html).toMatch(/Deadline: <time dateTime="2099-01-31">31 January 2099<\/time>/);
    const removal = draw({ ...find('present'), deadlines: [{ ...deadline, what: 'removal' }] });
    expect(removal).toContain('<strong>Removal on 31 January 2099.</strong>');
    expect(html).toContain('One more deadline follows.');
    const gone = draw({ ...find('removed'), deadlines: [], deprecation: null });
    expect(gone).toContain('No longer in the catalog');
  });

  it('says that a subject took a step back, only if it did', () => {
    const [early, late] = policy.stages;
    if (early === undefined || late === undefined) throw new Error('The dataset has no two stages');
    const went = (...ids: string[]): string => {
      const timeline = ids.map((to, index) => ({
        date: `2024-0${index + 1}-01`,
        precision: 'on' as const,
        after: null,
        release: null,
        status: 'done' as const,
        changes: [{ axis: 'stage' as const, from: ids[index - 1] ?? 'unknown', to }],
        version: null,
        source: 'https://example.com',
        note: null,
        isNews: true,
      }));
      return draw({ ...find('present'), deadlines: [], timeline });
    };
    expect(went(early.id, late.id, early.id)).toContain(`Went back from ${late.name} to ${early.name}`);
    expect(went(early.id, late.id)).not.toContain('Went back');
  });

  it('escapes text from the data', () => {
    const hostile = '</script><script>alert(1)</script>" onload="x';
    const html = draw({ ...find('present'), name: hostile, label: hostile, description: hostile });
    expect(html).not.toContain('<script>alert');
    expect(html).not.toContain('" onload="x');
  });

  it('does not link an address that is no web address', () => {
    expect(draw({ ...find('present'), documentation: 'javascript:alert(1)' })).not.toContain('javascript:');
  });

  it('uses different words for unknown facts and for a silent policy', () => {
    const { availability, ...rest } = find('present');
    const unknown = availability.map((offer) => ({ ...offer, value: 'unknown' as const, since: null }));
    expect(draw({ ...rest, availability: unknown })).toContain('We don’t know whether');
    expect(documents.map((document) => draw(document)).join('')).toContain('The policy does not say');
  });

  it('mentions an open end only if a stage has one', () => {
    const next = policy.expectations.filter(({ group }) => group === 'next');
    const drawNext = (isEnding: boolean): string => {
      const present = find('present');
      const stage = policy.stages.find(({ ending }) => ending === isEnding);
      if (stage === undefined || next.length === 0) throw new Error('The dataset has no such stage');
      const html = draw({
        ...present,
        stage: { ...present.stage, id: stage.id },
        guidance: present.guidance.map((guidance) => ({
          ...guidance,
          answers: next.map(({ id }) => ({ expectation: id, is: 'silent' as const, unrecorded: [] })),
        })),
      });
      return html.slice(html.indexOf('id="next"'), html.indexOf('id="why"'));
    };
    expect(drawNext(true)).toContain('The policy does not say');
    expect(drawNext(false)).not.toContain('The policy does not say');
    expect(drawNext(false)).not.toContain('sb-edition-name');
  });

  it('gives the reason for open questions once in each part', () => {
    const present = documents.filter(
      ({ presence, stage }) => presence.is === 'present' && stage.id !== 'unknown',
    );
    const toOpen = ({ expectation }: { readonly expectation: string }) => ({
      expectation,
      is: 'silent' as const,
      unrecorded: ['stage' as const],
    });
    const open = present.map((document) =>
      draw({
        ...document,
        groups: [],
        guidance: document.guidance.map((of) => ({ ...of, answers: of.answers.map(toOpen) })),
      }),
    );
    for (const html of open) {
      const lists = html.split('<dl class="sb-answers">').slice(1);
      for (const list of lists) expect(list.split('we don’t know the stage').length - 1).toBe(1);
      expect(html).not.toContain('The policy does not say');
    }
  });
});
