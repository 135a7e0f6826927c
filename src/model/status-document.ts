import type { Day } from './calendar';
import type { Dataset } from './dataset';
import type { DocumentAxis, DocumentSubject, SubjectDocument } from './subject-document';
import type { Offer } from './subject';
import type { Look } from './look';
import type { Policy } from './policy';
import type { Shade } from './palette';
import { findById } from './policy';
import { glyphShapes } from './glyph';
import { palette } from './palette';
import { toPresenceLook, toStageLook, toSupportLook } from './look';

/** What one edition gets, in a line. */
export interface StatusEdition {
  readonly id: string;
  readonly name: string;
  readonly offer: Offer;
  readonly reason: string | null;
  /** Answers of the expectations that have a scale and head their group: question and value, ready to be read. */
  readonly answers: readonly { readonly name: string; readonly value: string }[];
}

export interface StatusAxis {
  readonly id: string;
  readonly name: string;
  readonly since: Day | null;
}

/** A glyph with its words, ready to be drawn by who knows neither the policy nor our palette. */
export interface StatusChip {
  readonly text: string;
  /** Back to front, on a square of 16: `line` is 1.5 wide with round ends, `broken` is such a line in dashes. */
  readonly glyph: readonly { readonly d: string; readonly paint: 'fill' | 'line' | 'broken' }[];
  readonly light: Shade;
  readonly dark: Shade;
}

/** A subject's status, small: the element draws its badge and card from it. */
export interface StatusDocument {
  readonly id: string;
  readonly label: string;
  readonly permalink: string;
  readonly asOf: Day;
  /** The first day after `asOf` on which a plan or a deadline may change the answer; null where none is known. */
  readonly changesOn: Day | null;
  readonly presence: SubjectDocument['presence']['is'];
  readonly to: readonly DocumentSubject[];
  readonly status: SubjectDocument['status'];
  readonly stage: StatusAxis;
  readonly support: StatusAxis;
  /** One for stage and one for support state; one alone for what is gone. */
  readonly chips: readonly StatusChip[];
  readonly editions: readonly StatusEdition[];
}

const toStatusAxis = ({ id, name, since }: DocumentAxis): StatusAxis => ({ id, name, since });

const toChip = ({ short, glyph, hue }: Look): StatusChip => ({
  text: short,
  glyph: glyphShapes(glyph).map(({ d, paint, broken }) => ({ d, paint: broken === true ? 'broken' : paint })),
  light: palette.light[hue],
  dark: palette.dark[hue],
});

/** How a subject's status is shown wherever it is small: stage and support state, or that it is gone. */
export const toStatusLooks = (policy: Policy, document: SubjectDocument): Look[] => {
  const absent = toPresenceLook(document.presence.is);
  return absent === null
    ? [toStageLook(policy, document.stage.id), toSupportLook(policy, document.support.id)]
    : [absent];
};

/** The groups of a subject's page whose first answer a card has room for. */
const headlines = ['use', 'help', 'break'] as const;

const toAnswers = (
  { policy }: Pick<Dataset, 'policy'>,
  document: SubjectDocument,
  edition: string,
): StatusEdition['answers'] => {
  const guidance = document.guidance.find((entry) => entry.edition === edition);
  return headlines.flatMap((group) => {
    for (const answer of guidance?.answers ?? []) {
      if (answer.is === 'silent' || answer.value === null) continue;
      const expectation = findById(policy.expectations, answer.expectation);
      if (expectation.group !== group) continue;
      return [{ name: expectation.name, value: findById(expectation.scale ?? [], answer.value).name }];
    }
    return [];
  });
};

/** The small document of a subject. */
export const toStatusDocument = (
  dataset: Pick<Dataset, 'policy'>,
  document: SubjectDocument,
): StatusDocument => ({
  id: document.id,
  label: document.label,
  permalink: document.permalink,
  asOf: document.asOf,
  changesOn: document.deadlines.find(({ date }) => date > document.asOf)?.date ?? null,
  presence: document.presence.is,
  to: document.presence.to,
  status: document.status,
  stage: toStatusAxis(document.stage),
  support: toStatusAxis(document.support),
  chips: toStatusLooks(dataset.policy, document).map(toChip),
  editions: document.availability.map(({ edition, value, reason }) => ({
    id: edition,
    name: findById(dataset.policy.editions, edition).name,
    offer: value,
    reason,
    answers: toAnswers(dataset, document, edition),
  })),
});
