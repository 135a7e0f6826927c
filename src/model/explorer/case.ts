import type { Day } from '../time/calendar';
import type { Dropped, Explorer } from './explorer';
import type { ParsedView } from './parse-view';
import type { PolicyOutline } from '../documents/policy-document';
import { isDay } from './parse-view';
import { renderList } from '../text/locale';
import { suggest } from '../text/suggest';
import { say } from '../text/say';

/** A request for guidance: about any combination, or about a subject on a day. */
export type Case =
  | {
      readonly is: 'combination';
      readonly kind: string;
      readonly edition: string;
      readonly stage: string;
      readonly support: string;
      /** The day that the policy is read for; today without. */
      readonly asOf?: Day;
    }
  | { readonly is: 'subject'; readonly id: string; readonly edition: string; readonly asOf: Day | null };

/** The most cases that can be compared at once. */
export const mostCases = 4;

/** `connector:cloud:beta:supported` or `@source-mysql:cloud`, each with a day where it is not today. */
export const renderCase = (asked: Case): string =>
  asked.is === 'combination'
    ? [
        asked.kind,
        asked.edition,
        asked.stage,
        asked.support,
        ...(asked.asOf === undefined ? [] : [asked.asOf]),
      ].join(':')
    : [`@${asked.id}`, asked.edition, ...(asked.asOf === null ? [] : [asked.asOf])].join(':');

const renderNoDay = (): string => say('explorer.no-day');

/** Reads the cases of an address; what it cannot take it drops and names. */
export const parseCases = (
  text: string,
  policy: PolicyOutline,
  { known }: Pick<Explorer, 'known'>,
): {
  readonly cases: readonly Case[];
  readonly dropped: readonly Dropped[];
  readonly followed: ParsedView['followed'];
} => {
  const dropped: Dropped[] = [];
  const drop = (value: string, reason: string): void => {
    dropped.push({ parameter: 'expect', value: value.slice(0, 60), reason });
  };
  const followed: { from: string; to: readonly string[] }[] = [];
  const cases: Case[] = [];
  const add = (asked: Case, whole: string): void => {
    if (cases.length < mostCases) cases.push(asked);
    else drop(whole, say('compare.at-most', { mostCases }));
  };
  const refuse = (value: string, near: readonly string[], whole: string): void =>
    drop(
      whole,
      near.length === 0
        ? say('compare.unknown-value', { slice: (value === '' ? whole : value).slice(0, 40) })
        : say('explorer.did-you-mean', { near: renderList(near, 'disjunction') }),
    );
  const check = (value: string, list: readonly string[], whole: string): boolean => {
    if (list.includes(value)) return true;
    refuse(value, suggest(value, list, 1), whole);
    return false;
  };
  for (const part of text.split(',').filter(Boolean).slice(0, 20)) {
    const [first = '', edition = '', third = '', fourth = '', fifth = ''] = part.split(':');
    if (known.editions.editions.length > 0 && !check(edition, known.editions.editions, part)) continue;
    if (first.startsWith('@')) {
      const id = first.slice(1);
      const to = known.follow(id);
      if (to === null) {
        refuse(id, known.nearest(id), part);
        continue;
      }
      const asOf = isDay(third) ? third : null;
      if (third !== '' && asOf === null) drop(part, renderNoDay());
      // On an earlier day the subject can have its old id.
      if (asOf !== null || to[0] === id) add({ is: 'subject', id, edition, asOf }, part);
      else {
        followed.push({ from: id, to });
        for (const target of to) add({ is: 'subject', id: target, edition, asOf }, part);
      }
    } else if (
      check(
        first,
        policy.kinds.map(({ id }) => id),
        part,
      ) &&
      check(third, known.vocabulary.stage, part) &&
      (known.vocabulary.support.length === 0 || check(fourth, known.vocabulary.support, part))
    ) {
      if (fifth !== '' && !isDay(fifth)) drop(part, renderNoDay());
      const combination: Case = { is: 'combination', kind: first, edition, stage: third, support: fourth };
      add(isDay(fifth) ? { ...combination, asOf: fifth } : combination, part);
    }
  }
  return { cases, dropped, followed };
};
