import type { Answer } from '../api/answer';
import type { StatusChip, StatusDocument, StatusEdition } from '../api/status';
import type { DocumentAxis } from '../api/parts';
import type { SubjectDocument } from '../api/subject';
import type { Day } from '../time/calendar';
import type { Dataset } from '../catalog/dataset';
import type { Appearance } from '../appearance/appearance';
import type { Policy } from '../policy/policy';
import { findById, unknown } from '../policy/policy';
import { glyphShapes } from '../appearance/glyph';
import { palette } from '../appearance/palette';
import {
  toAxisAppearances,
  toPresenceAppearance,
  toStageAppearance,
  toSupportAppearance,
} from '../appearance/appearance';
import { listUpcoming } from './upcoming';
import { renderSince } from './since';
import { addDays } from '../time/calendar';
import { renderSupportEnd } from '../subject/notice';

const toChip = ({ short, glyph, hue }: Appearance): StatusChip => {
  const shapes = glyphShapes(glyph);
  const join = (wanted: boolean, paint: 'fill' | 'line'): string | null =>
    shapes
      .filter((shape) => shape.paint === paint && (shape.broken ?? false) === wanted)
      .map(({ d }) => d)
      .join('') || null;
  const { light, dark } = palette;
  return {
    text: short,
    fill: join(false, 'fill'),
    line: join(false, 'line'),
    broken: join(true, 'line'),
    colors: [light[hue].fg, light[hue].bg, dark[hue].fg, dark[hue].bg],
  };
};

/** A subject's status where space is small: stage and support state, or the reason of its absence. */
const toStatusAppearances = (
  policy: Policy,
  { presence, stage, support, groups }: SubjectDocument,
): Appearance[] => {
  const absent = toPresenceAppearance(presence.is);
  return absent === null
    ? [
        ...toAxisAppearances(policy, 'stage', stage.id, groups),
        ...(support === null ? [] : toAxisAppearances(policy, 'support', support.id, groups)),
      ]
    : [absent];
};

/** The stage and the support state that apply to a part: its own, or those of the subject. */
export const toPartValues = (
  { groups, stage, support }: Pick<SubjectDocument, 'groups' | 'stage' | 'support'>,
  part: string,
): { readonly stage: string; readonly support: string } =>
  groups.find(({ parts }) => parts.some(({ id }) => id === part)) ??
  groups.find(({ parts }) => parts.length === 0) ?? { stage: stage.id, support: support?.id ?? unknown };

/** The same with their dates: a part inherits a value of the subject with its date. */
export const toPartAxes = (
  document: SubjectDocument,
  { id, stage, support }: Pick<SubjectDocument['facets'][number], 'id' | 'stage' | 'support'>,
): Pick<SubjectDocument, 'stage' | 'support'> => {
  const values = toPartValues(document, id);
  return {
    stage: stage.id === values.stage ? stage : document.stage,
    support: support?.id === values.support ? support : document.support,
  };
};

/** The groups whose first answer fits on a card. */
const headlines = ['use', 'help'] as const;

const toAnswers = (
  { policy }: Pick<Dataset, 'policy'>,
  answers: readonly Answer[],
): StatusEdition['answers'] => {
  return headlines.flatMap((group) => {
    for (const answer of answers) {
      const expectation = findById(policy.expectations, answer.expectation);
      if (expectation.group !== group) continue;
      if (answer.is === 'ended')
        return [{ name: expectation.name, value: renderSupportEnd(answer.on, answer) }];
      if (answer.is !== 'answered' || answer.value === null) continue;
      return [{ name: expectation.name, value: findById(expectation.scale ?? [], answer.value).name }];
    }
    return [];
  });
};

/**
 * The first day on which a deadline takes effect: its day, or the next one if the day itself still counts.
 */
const toEffectiveDay = ({ date, what }: SubjectDocument['deadlines'][number]): Day =>
  what === 'upgrade' || what === 'end-of-support' ? addDays(date, 1) : date;

const toEditions = (
  dataset: Pick<Dataset, 'policy'>,
  { availability }: SubjectDocument,
  guidance: SubjectDocument['guidance'],
): StatusEdition[] =>
  guidance.map(({ edition, verdict, answers }) => {
    const offer = availability.find((entry) => entry.edition === edition);
    return {
      id: edition,
      name: edition === null ? '' : findById(dataset.policy.editions, edition).name,
      offer: edition === null ? 'offered' : (offer?.value ?? 'unknown'),
      reason: offer?.reason ?? null,
      verdict,
      answers: toAnswers(dataset, answers),
    };
  });

const toSince = (stage: DocumentAxis, support: DocumentAxis | null): string | null =>
  renderSince(support === null ? [stage] : [stage, support]) || null;

/** The small document of a subject for badges. */
export const toStatusDocument = (
  dataset: Pick<Dataset, 'policy'>,
  document: SubjectDocument,
): StatusDocument => ({
  id: document.id,
  label: document.label,
  permalink: document.permalink,
  asOf: document.asOf,
  dataAge: document.dataAge,
  lastChanged: document.lastChanged,
  changesOn:
    [
      ...document.deadlines.map(toEffectiveDay),
      ...document.policyChanges.map(({ date }) => date),
      ...document.facets.flatMap(({ timeline }) => timeline.map(({ date }) => date)),
    ]
      .filter((date) => date > document.asOf)
      .sort()[0] ?? null,
  presence: document.presence.is,
  to: document.presence.to,
  status: document.status.text,
  since: document.presence.is === 'present' ? toSince(document.stage, document.support) : null,
  upcoming: listUpcoming(dataset.policy, document),
  stage: document.stage.id,
  support: document.support?.id ?? null,
  chips: toStatusAppearances(dataset.policy, document).map(toChip),
  editions: toEditions(dataset, document, document.guidance),
  parts: document.facets
    .filter(({ guidance }) => guidance.length > 0)
    .map((part) => {
      const { id, name, status, guidance } = part;
      const { stage, support } = toPartValues(document, id);
      const own = toPartAxes(document, part);
      const chips = [
        toStageAppearance(dataset.policy, stage),
        ...(document.support === null ? [] : [toSupportAppearance(dataset.policy, support)]),
      ].map(toChip);
      const editions = toEditions(dataset, document, guidance);
      return {
        id,
        name,
        status: status.text,
        since: toSince(own.stage, own.support),
        upcoming: listUpcoming(dataset.policy, document, id),
        stage,
        support: document.support === null ? null : support,
        chips,
        editions,
      };
    }),
});
