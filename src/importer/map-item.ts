import type { History } from './history';
import { findInHistory } from './history';
import type { Answer } from './mapped';
import { parseAnswer, toAnswers } from './mapped';
import type { Evaluation, Mapping } from './mapping';
import { MappingError, renderMappingError } from './mapping';
import { renderPlain } from './render-plain';
import type { Item } from './source';
import type { Vocabulary } from './vocabulary';
import type { WrappedEntry, WrappedList } from './wrapped-list';
import { findBadEntries, findWrappedList } from './wrapped-list';
import { toItemId, toPlaceOfItem } from './source';
import { say } from '../model/text/say';

/** The result of mapping an item or a part of it, and the place of that part. */
export interface Outcome {
  readonly place: string;
  readonly answer: Answer;
  /** True if the mapping exceeded its time. */
  readonly isTimeout?: boolean;
}

export interface MapContext {
  readonly mapping: Mapping;
  readonly history: History;
  readonly vocabulary: Vocabulary;
  /** The day of the reading, if given: the current state is dated by it. */
  readonly asOf: string | null;
  /**
   * The day of the last complete reading: later changes are news. Used as a bound if the reading has no day.
   */
  readonly last?: string | null;
}

/** The place of an item in messages: file and line, or the id if only the history has it. */
const renderPlace = ({ file, id }: Item, line = file?.line ?? 1): string => {
  if (file === null) return `${id} (history)`;
  return toPlaceOfItem(file.path, line > 1 ? line : null, id === toItemId(file) ? null : id);
};

/**
 * The input of a mapping for an item. Unknown values are omitted, so that the mapping can test whether they
 * exist.
 */
export const toInput = (
  { id, file, body, history }: Item,
  record: unknown,
  { history: { since }, asOf }: Pick<MapContext, 'history' | 'asOf'>,
): object =>
  Object.fromEntries(
    Object.entries({ id, file, record, body, history, historySince: since, asOf }).filter(
      ([, value]) => value !== null && value !== undefined,
    ),
  );

const toFailure = (place: string, error: unknown, label = ''): Outcome => {
  if (!(error instanceof MappingError)) throw error;
  const reason = `${label}${renderMappingError(error)}`;
  return { place, answer: { is: 'failed', id: null, reason }, isTimeout: error.isTimeout };
};

/** Each answer with its place; failures also say which of several answers they are. */
const toOutcomes = (
  value: unknown,
  item: Item,
  list: WrappedList | null,
  entries: readonly WrappedEntry[],
  { vocabulary, asOf, last = null }: MapContext,
): Outcome[] => {
  const values = toAnswers(value);
  return values.map((own, index) => {
    const answer = parseAnswer(own, vocabulary, asOf ?? last);
    // If there are as many answers as entries, each belongs to the entry at its index.
    const entry = values.length === entries.length ? entries[index] : undefined;
    const ofItem = list && entry ? placeEntry(item, list, entry) : renderPlace(item);
    const place = findPlaceInHistory(answer, item) ?? ofItem;
    if (answer.is !== 'failed' || values.length === 1) return { place, answer };
    const { reason } = answer;
    const named =
      list && entry
        ? `${labelEntry(list, entry)}${reason}`
        : say('mapping.one-of-several', {
            number: index + 1,
            count: values.length,
            value: renderPlain(own),
            reason,
          });
    return { place, answer: { ...answer, reason: named } };
  });
};

/** The line of the history with the words that the policy does not have, unless the record itself has them. */
const findPlaceInHistory = (answer: Answer, { id, record, history }: Item): string | null => {
  const words = answer.is === 'failed' ? (answer.words ?? []) : [];
  const isInRecord = (word: string): boolean =>
    record !== null && JSON.stringify(record).includes(JSON.stringify(word));
  const place = words.some(isInRecord) ? null : findInHistory(history, words);
  return place === null ? null : `${place} (${id})`;
};

const placeEntry = (item: Item, { key }: WrappedList, { index }: WrappedEntry): string =>
  renderPlace(item, item.entryLines?.[key]?.[index]);

const labelEntry = ({ key }: WrappedList, { index, value }: WrappedEntry): string =>
  `${key}[${index}], ${renderPlain(value)}: `;

/** The answer of an evaluation; throws if the mapping failed. */
const toAnswer = (evaluation: Evaluation): unknown => {
  if ('error' in evaluation) throw evaluation.error;
  return evaluation.answer;
};

/**
 * Maps an item. An entry of a wrapped list, or one of several answers, can fail alone. `evaluation`: the
 * result if the mapping was already evaluated.
 */
export const mapItem = async (
  item: Item,
  context: MapContext,
  evaluation: Evaluation | null = null,
): Promise<Outcome[]> => {
  const evaluate = (record: unknown): Promise<unknown> =>
    context.mapping.evaluate(toInput(item, record, context));
  const list = findWrappedList(item.record);
  try {
    const answer = evaluation === null ? await evaluate(item.record) : toAnswer(evaluation);
    return toOutcomes(answer, item, list, list?.entries ?? [], context);
  } catch (error) {
    const whole = toFailure(renderPlace(item), error);
    if (list === null || whole.isTimeout === true) return [whole];
    try {
      const bad = await findBadEntries(list, evaluate);
      if (bad === null || bad.size === 0) return [whole];
      const good = list.entries.filter((entry) => !bad.has(entry));
      const outcomes =
        good.length === 0 ? [] : toOutcomes(await evaluate(list.withOnly(good)), item, list, good, context);
      const failures = [...bad].map(([entry, own]) =>
        toFailure(placeEntry(item, list, entry), own, labelEntry(list, entry)),
      );
      return [...outcomes, ...failures];
    } catch (again) {
      toFailure('', again);
      return [whole];
    }
  }
};
