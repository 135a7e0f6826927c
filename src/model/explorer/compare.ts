import type { Dropped, Explorer } from './explorer';
import type { Known } from './parse-view';
import type { PolicyDocument } from '../documents/policy-document';
import { mostCases } from './case';
import { complete, parseChosen } from '../policy/edition-table';
import { renderList } from '../text/locale';
import { suggest } from '../text/suggest';
import { say } from '../text/say';

/** A column of a comparison: a subject, a stage, or an edition by itself. */
export interface Compared {
  readonly axis: 'subject' | 'stage' | 'edition';
  readonly id: string;
}

/** The values for columns that do not set them. Null leaves the stage or support state open. */
export interface Background {
  readonly kind: string;
  readonly edition: string;
  readonly stage: string | null;
  readonly support: string | null;
}

export interface Comparison extends Background {
  readonly columns: readonly Compared[];
  readonly onlyDiffering: boolean;
}

const settings = ['kind', 'edition', 'stage', 'support'] as const;

export const renderComparison = (comparison: Comparison, first: Comparison): string => {
  const { columns, onlyDiffering } = comparison;
  const parts = [
    columns.length === 0 ? '' : `with=${columns.map(({ axis, id }) => `${axis}:${id}`).join(',')}`,
    ...settings.map((name) => (comparison[name] === first[name] ? '' : `${name}=${comparison[name] ?? ''}`)),
    onlyDiffering ? 'differing' : '',
  ].filter(Boolean);
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
};

/** The comparison of an address without anything in it. */
export const firstComparison = ({ kinds, editions }: PolicyDocument): Comparison => ({
  columns: [],
  kind: kinds[0]?.id ?? '',
  edition: editions[0]?.id ?? '',
  stage: null,
  support: null,
  onlyDiffering: false,
});

/** Reads `?with=subject:a,stage:b`; a subject that was moved is followed, what is not known is dropped and named. */
export const parseComparison = (
  search: string,
  policy: PolicyDocument,
  { known, vocabulary }: Pick<Explorer, 'known' | 'vocabulary'>,
  /** The reader's own edition, which completes an address with a value of one dimension. */
  own: string | null = null,
): {
  readonly comparison: Comparison;
  readonly dropped: readonly Dropped[];
  readonly followed: readonly { from: string; to: readonly string[] }[];
} => {
  const parameters = new URLSearchParams(search);
  const first = firstComparison(policy);
  const dropped: Dropped[] = [];
  const followed: { from: string; to: readonly string[] }[] = [];
  const columns: Compared[] = [];
  const drop = (parameter: string, value: string, list: readonly string[] | Known['nearest']): void => {
    const id = value.replace(/^\w+:/, '');
    const near = typeof list === 'function' ? list(id) : suggest(id, list, 1);
    const reason =
      near.length === 0
        ? say('compare.no-such')
        : say('compare.no-such-near', { near: renderList(near, 'disjunction') });
    dropped.push({ parameter, value: value.slice(0, 60), reason });
  };
  const add = (column: Compared): void => {
    if (columns.some(({ axis, id }) => axis === column.axis && id === column.id)) return;
    if (columns.length < mostCases) columns.push(column);
    else
      dropped.push({
        parameter: 'with',
        value: `${column.axis}:${column.id}`,
        reason: say('compare.at-most', { mostCases }),
      });
  };
  for (const part of (parameters.get('with') ?? '').split(',').filter(Boolean).slice(0, 20)) {
    const [axis, id = ''] = part.split(':');
    if (axis === 'stage' && vocabulary.stage.includes(id)) add({ axis, id });
    else if (axis === 'edition' && known.editions.editions.includes(id)) add({ axis, id });
    else if (axis === 'subject') {
      const to = known.follow(id);
      if (to === null) drop('with', part, known.nearest);
      else {
        if (to[0] !== id) followed.push({ from: id, to });
        for (const target of to) add({ axis, id: target });
      }
    } else
      drop(
        'with',
        part,
        axis === 'stage'
          ? vocabulary.stage
          : axis === 'edition'
            ? known.editions.editions
            : ['subject:', 'stage:', 'edition:'],
      );
  }
  const take = <T>(
    parameter: (typeof settings)[number],
    list: readonly string[],
    otherwise: T,
  ): string | T => {
    const value = parameters.get(parameter) ?? '';
    if (list.includes(value)) return value;
    if (value !== '') drop(parameter, value, list);
    return otherwise;
  };
  return {
    comparison: {
      columns,
      kind: take('kind', vocabulary.kind, first.kind),
      edition:
        complete(
          known.editions,
          parseChosen(known.editions, parameters.get('edition') ?? ''),
          own ?? first.edition,
        ) ?? take('edition', known.editions.editions, first.edition),
      stage: take('stage', vocabulary.stage, null),
      support: take('support', vocabulary.support, null),
      onlyDiffering: parameters.has('differing'),
    },
    dropped,
    followed,
  };
};
