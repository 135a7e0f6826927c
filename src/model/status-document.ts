import type { Day } from './calendar';
import type { Dataset } from './dataset';
import type { DocumentAxis, DocumentSubject, SubjectDocument } from './subject-document';
import type { Offer } from './subject';
import { findById } from './policy';

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
  readonly editions: readonly StatusEdition[];
}

const toStatusAxis = ({ id, name, since }: DocumentAxis): StatusAxis => ({ id, name, since });

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
  editions: document.availability.map(({ edition, value, reason }) => ({
    id: edition,
    name: findById(dataset.policy.editions, edition).name,
    offer: value,
    reason,
    answers: toAnswers(dataset, document, edition),
  })),
});
