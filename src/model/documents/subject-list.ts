import type { DocumentContext } from './to-subject-document';
import type { DocumentSubject } from '../api/parts';
import { compareNames } from '../text/locale';
import { deriveState } from '../subject/state';
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
}

/** The present subjects that match a filter, by label, then by id. */
export const listSubjects = (context: DocumentContext, filter: SubjectFilter): ListedSubject[] => {
  const { subjects, today } = context.dataset;
  const fits = (wanted: string | undefined, value: string): boolean =>
    wanted === undefined || wanted === value;
  return subjects
    .flatMap((subject): ListedSubject[] => {
      const { presence, stage, support } = deriveState(subject, today, today);
      const isListed =
        presence.value.is === 'present' &&
        fits(filter.kind, subject.kind) &&
        fits(filter.stage, stage.value) &&
        fits(filter.support, support.value);
      if (!isListed) return [];
      return [
        {
          ...toDocumentSubject(context, subject.id),
          stage: { id: stage.value },
          support: { id: support.value },
        },
      ];
    })
    .sort((a, b) => compareNames(a.label, b.label));
};
