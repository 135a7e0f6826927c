import type { Answer } from '../../model/api/answer';
import type { DocumentGuidance, SubjectChange, SubjectDocument } from '../../model/api/subject';
import type { ArtifactContext } from '../context';
import { escapeMarkdown, renderDocument, renderLink, renderStaleNotice, renderTable } from './markdown';
import { createRefer, renderChanges } from '../../model/documents/change';
import { hasNoEditions, joinEditions } from '../../model/documents/join-editions';
import { findById, hasNoPublisher } from '../../model/policy/policy';
import { listPartGuidance } from '../../model/documents/part-guidance';
import { findDisagreement } from '../../model/subject/disagreement';
import { listActions } from '../../model/documents/action';
import { listBreaksBeside, renderPromiseAndRecord } from '../../model/guidance/breaking-change';
import { renderDeadline, renderUndatedPlan } from './deadline';
import { renderDate, renderDateWithPrecision } from '../../model/time/calendar';
import { renderAsOf } from '../../model/time/freshness';
import { toLevelAppearance } from '../../model/appearance/appearance';
import { toAnnouncedDating } from '../../model/documents/notice';
import { renderSupportEnd } from '../../model/subject/notice';
import { toUrl } from '../site';
import { say } from '../../model/text/say';
import { renderAbsence } from '../../model/subject/absence';
import { renderList, renderSentence, renderSeries } from '../../model/text/locale';

const notApplicable = {
  get gone() {
    return say('markdown.gone');
  },
  get 'not-yet'() {
    return say('markdown.nothing-yet');
  },
  get 'not-offered'() {
    return say('markdown.not-offered');
  },
} as const;

/** An answer, with a note if it depends on facts that are not recorded. */
const renderWithCaveat = (answer: string, { unrecorded: [axis, other] }: Answer): string =>
  axis === undefined ? answer : say('markdown.caveat', { answer, axes: other === undefined ? axis : 'both' });

const renderAnswer = (
  { dataset, site }: ArtifactContext,
  document: SubjectDocument,
  answer: Answer,
): string[] => {
  const expectation = findById(dataset.policy.expectations, answer.expectation);
  const question = escapeMarkdown(expectation.question);
  if (answer.is === 'silent') return [question, say('compare.silent'), ''];
  if (answer.is === 'not-applicable') return [question, renderSentence(say('axis.not-applicable')), ''];
  if (answer.is === 'ended') return [question, renderSentence(renderSupportEnd(answer.on, answer)), ''];
  const clauses = answer.clauses.flatMap((id) => document.clauses[id] ?? []);
  const value = expectation.scale?.find(({ id }) => id === answer.value)?.name;
  const breaks = listBreaksBeside(expectation, answer, document.breakingChanges);
  const promise = value ?? clauses.map(({ sentence }) => sentence).join(' ');
  const said = breaks.length === 0 ? promise : renderPromiseAndRecord(promise, breaks);
  return [
    question,
    renderWithCaveat(escapeMarkdown(said), answer),
    clauses.map(({ id, permalink }) => renderLink(id, toUrl(site, permalink))).join(', '),
  ];
};

const renderEdition = (
  context: ArtifactContext,
  document: SubjectDocument,
  { edition, notApplicable: reason, answers }: DocumentGuidance,
): string => {
  const name =
    edition === null ? say('why.answers') : findById(context.dataset.policy.editions, edition).name;
  const offer = document.availability.find((entry) => entry.edition === edition);
  const heading = `## ${escapeMarkdown(name)}`;
  if (reason !== null) {
    const why = reason === 'not-offered' ? ` ${escapeMarkdown(offer?.reason ?? say('offer.no-reason'))}` : '';
    if (reason !== 'in-parts') return renderDocument([heading, `${notApplicable[reason]}${why}`]).trimEnd();
  }
  const renderAnswers = (own: readonly Answer[]): string =>
    own.length === 0
      ? ''
      : renderTable(
          [say('policy.question'), say('markdown.answer'), say('search.policy-sentence')],
          own.map((answer) => renderAnswer(context, document, answer)),
        );
  return renderDocument([
    heading,
    ...(hasNoEditions(document) ? [say('offer.no-editions')] : []),
    ...(edition === null
      ? []
      : [offer?.value === 'offered' ? say('markdown.offered') : say('verdict.availability-unknown')]),
    renderAnswers(answers),
    ...listPartGuidance(document, edition).flatMap(({ names, guidance }) => [
      `### ${escapeMarkdown(say('parts.for-names', { names }))}`,
      renderAnswers(guidance.answers),
    ]),
  ]).trimEnd();
};

const renderPresence = ({ site }: ArtifactContext, { presence }: SubjectDocument): string =>
  presence.is === 'present'
    ? ''
    : `**${renderAbsence(
        presence,
        presence.to.map(({ label, permalink }) => renderLink(label, toUrl(site, permalink))),
      )}**`;

/** The line that support ended, in the same place as on the page. */
const renderEnd = ({ presence, support, supportEnded }: SubjectDocument): string =>
  supportEnded === null || presence.is !== 'present'
    ? ''
    : say('markdown.ended', {
        sentence: `**${renderSupportEnd(supportEnded.on, { ...support, precision: support?.precision ?? null })}**`,
        when: renderDateWithPrecision(supportEnded.announced, toAnnouncedDating(supportEnded)),
        source: renderLink(say('markdown.source'), supportEnded.source),
      });

/** The line that stage and support state disagree, in the same place as on the page. */
const renderDisagreement = ({ dataset }: ArtifactContext, { presence, stage, support }: SubjectDocument) => {
  const found =
    presence.is === 'present' && support !== null
      ? findDisagreement(dataset.policy, { stage: stage.id, support: support.id })
      : null;
  return found === null ? '' : escapeMarkdown(`${renderSentence(found.text)} ${found.because}`);
};

/** The verdict of each edition; only one for a removed subject, because all editions have the same. */
const renderVerdicts = ({ guidance }: SubjectDocument): string =>
  [
    ...new Set(
      guidance.map(
        ({ verdict: { level, sentence } }) =>
          `- **${toLevelAppearance(level).name}.** ${escapeMarkdown(sentence)}`,
      ),
    ),
  ].join('\n');

/** A list with its heading; empty without entries. */
const renderSection = (head: string, lines: readonly string[]): string =>
  lines.length === 0 ? '' : `## ${escapeMarkdown(head)}\n\n${lines.join('\n')}`;

/** The actions for an item that left, is leaving, or has unknown facts, as on the page. */
const renderActions = ({ dataset, site }: ArtifactContext, document: SubjectDocument): string => {
  const actions = listActions(dataset.policy, document);
  if (actions.length === 0) return '';
  const lines = actions.map(({ name, links, none }) => {
    const written = links.map(({ label, to }) =>
      renderLink(label, to.startsWith('/') ? toUrl(site, to) : to),
    );
    return `- ${escapeMarkdown(name)}: ${written.length === 0 ? none : renderSeries(written)}`;
  });
  return renderSection(say('action.title'), lines);
};

/** A subject's page as Markdown. */
export const renderSubjectMarkdown = (
  context: ArtifactContext,
  whole: SubjectDocument,
  changes: readonly SubjectChange[],
): string => {
  const document = joinEditions(whole);
  const { site } = context;
  const { policy } = context.dataset;
  const { label, kind, publisher, version, asOf, dataAge, status, timeline } = document;
  const facts = [
    say('markdown.status', { escapeMarkdown: escapeMarkdown(status.text) }),
    say('markdown.kind', { escapeMarkdown: escapeMarkdown(kind.name) }),
    ...(hasNoPublisher(policy, kind.id) ? [`- ${say('head.no-publisher')}`] : []),
    ...(publisher === null
      ? []
      : [say('markdown.publisher', { escapeMarkdown: escapeMarkdown(publisher.name) })]),
    ...(version === null ? [] : [say('markdown.version', { escapeMarkdown: escapeMarkdown(version) })]),
    ...(document.documentation === null
      ? []
      : [
          say('markdown.documentation', { link: renderLink(document.documentation, document.documentation) }),
        ]),
    say('markdown.as-of', { asOf: renderAsOf(asOf, dataAge) }),
    say('markdown.page', {
      link: renderLink(toUrl(site, document.permalink), toUrl(site, document.permalink)),
    }),
  ];
  const history = changes.map(({ date, text, source, status: state, ...dating }) =>
    say('markdown.change', {
      date: renderDate(date, dating),
      status: state,
      text: escapeMarkdown(text),
      source: renderLink(say('markdown.source'), source),
    }),
  );
  const policyChanges = document.policyChanges.map(
    ({ date, precision, release, expectation, editions, before, after }) =>
      say('markdown.policy-change', {
        date: renderDate(date, { precision, after: null, release }),
        hasEditions: editions.length > 0,
        editions: escapeMarkdown(renderList(editions.map((id) => findById(policy.editions, id).name))),
        name: escapeMarkdown(findById(policy.expectations, expectation).name),
        after: escapeMarkdown(after),
        before: escapeMarkdown(before),
      }),
  );
  const refer = createRefer(context);
  const undated = timeline
    .filter(({ precision }) => precision === 'release')
    .map(
      (entry) =>
        `- ${renderDate(entry.date, entry)}: ${escapeMarkdown(renderChanges(context.dataset.policy, entry.changes, refer))} (${renderLink(say('markdown.source'), entry.source)})`,
    );
  const first = timeline.find(({ isNews, precision }) => !isNews && precision !== 'release');
  return renderDocument([
    `# ${escapeMarkdown(label)}`,
    renderStaleNotice(dataAge),
    renderVerdicts(document),
    renderPresence(context, document),
    renderEnd(document),
    renderDisagreement(context, document),
    document.description === null ? '' : escapeMarkdown(document.description),
    facts.join('\n'),
    renderActions(context, document),
    ...document.guidance.map((guidance) => renderEdition(context, document, guidance)),
    renderSection(say('markdown.dates'), [
      ...document.deadlines.map((deadline) => renderDeadline(document, deadline)),
      ...document.undated.map((plan) => renderUndatedPlan(context, document, plan)),
    ]),
    renderSection(say('policy.changes'), policyChanges),
    renderSection(say('history.title'), [
      ...(first === undefined ? [] : [say('markdown.first-recorded', { date: renderDate(first.date) })]),
      ...undated,
      ...history,
    ]),
    document.disclaimer === null ? '' : `*${escapeMarkdown(document.disclaimer)}*`,
  ]);
};
