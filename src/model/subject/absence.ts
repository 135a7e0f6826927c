import type { Dating, Day } from '../time/calendar';
import type { SubjectDocument } from '../api/subject';
import { renderDateWithPrecision } from '../time/calendar';
import { renderNames } from '../text/locale';
import { say } from '../text/say';

/** Why a subject is not in the catalog, as a sentence: "Moved on 5 May 2022 to Celadon 2." Empty for a present one. */
export const renderAbsence = (
  presence: { readonly is: SubjectDocument['presence']['is']; readonly since: Day | null } & Dating,
  successors: readonly string[],
): string => {
  const { is, since } = presence;
  if (is === 'present') return '';
  if (is === 'not-yet') return say('verdict.not-yet');
  return say('verdict.gone', {
    event: is,
    to: renderNames(successors),
    hasDay: since !== null,
    when: since === null ? '' : renderDateWithPrecision(since, presence),
  });
};
