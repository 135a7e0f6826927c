import type { DocumentContext } from './to-subject-document';
import type { DocumentPartGroup, DocumentSubject } from '../api/parts';
import { compareNames } from '../text/locale';
import { deriveStateInParts, groupParts, listIds, toGroupIds } from '../subject/part';
import { toDocumentSubject } from './to-subject-document';

/** A filter of subjects; missing parts match everything. A stage or state can be `unknown`. */
export interface SubjectFilter {
  readonly kind?: string;
  readonly stage?: string;
  readonly support?: string;
}

/** A subject of a list, with the ids for its marks. */
export interface ListedSubject extends DocumentSubject {
  readonly stage: { readonly id: string };
  readonly support: { readonly id: string };
  /** Those of a subject whose parts differ. */
  readonly groups: readonly DocumentPartGroup[];
}

/** The present subjects that match a filter, by label, then by id. */
export const listSubjects = (context: DocumentContext, filter: SubjectFilter): ListedSubject[] => {
  const { subjects, today } = context.dataset;
  const fits = (wanted: string | undefined, values: readonly string[]): boolean =>
    wanted === undefined || values.includes(wanted);
  return subjects
    .flatMap((subject): ListedSubject[] => {
      const states = deriveStateInParts(subject, today, today);
      const { presence, stage, support } = states.whole;
      const groups = toGroupIds(groupParts(states));
      const isListed =
        presence.value.is === 'present' &&
        fits(filter.kind, [subject.kind]) &&
        fits(filter.stage, listIds(groups, 'stage', stage.value)) &&
        fits(filter.support, listIds(groups, 'support', support.value));
      if (!isListed) return [];
      return [
        {
          ...toDocumentSubject(context, subject.id),
          stage: { id: stage.value },
          support: { id: support.value },
          groups,
        },
      ];
    })
    .sort((a, b) => compareNames(a.label, b.label));
};
