import type { Absence } from '../../model/appearance/appearance';
import type { Policy } from '../../model/policy/policy';
import type { ItemScene } from './item';
import type { Scene } from './draw';
import type { SubjectDocument } from '../../model/api/subject';
import type { Words } from './text';
import {
  absences,
  toAxisAppearances,
  toAbsenceAppearance,
  toLevelAppearance,
  toPresenceAppearance,
  toStageAppearance,
  toSupportAppearance,
} from '../../model/appearance/appearance';
import { listIds } from '../../model/subject/part';
import { renderSentence } from '../../model/text/locale';
import { supportEnded, unknown } from '../../model/policy/policy';

/** A link preview that many pages share. */
export interface Picture {
  /** Relative to the site's base URL, without a leading slash. */
  readonly path: string;
  /** Alternative text. */
  readonly alt: string;
  readonly scene: Scene;
}

const toTitle = ({ title }: Policy): Words => ({ text: title, otherwise: '' });
const toSummary = (summary: string | undefined): Words | null =>
  summary === undefined ? null : { text: summary, otherwise: '' };
const toAlt = (name: string, summary: string | undefined): string =>
  summary === undefined ? name : `${name}: ${summary}`;

const toRow = (policy: Policy, meant: string | null): Scene['row'] =>
  policy.stages.map(({ id }) => ({ ...toStageAppearance(policy, id), isMeant: id === meant }));

/** The picture of pages without a picture of their own. */
export const toSitePicture = (policy: Policy): Picture => ({
  path: 'pictures/site.png',
  alt: `${policy.title}: ${policy.tagline}`,
  scene: {
    title: null,
    headline: { text: policy.title, otherwise: policy.authority.name },
    second: null,
    summary: toSummary(policy.tagline),
    emblem: null,
    row: toRow(policy, null),
  },
});

/** The picture of a stage's page. */
export const toStagePicture = (policy: Policy, id: string): Picture => {
  const appearance = toStageAppearance(policy, id);
  const summary = policy.stages.find((stage) => stage.id === id)?.summary;
  return {
    path: `pictures/stages/${id}.png`,
    alt: toAlt(appearance.name, summary),
    scene: {
      title: toTitle(policy),
      headline: { text: appearance.name, otherwise: id },
      second: null,
      summary: toSummary(summary),
      emblem: appearance,
      row: toRow(policy, id),
    },
  };
};

/** The picture of a support state's page. */
export const toSupportPicture = (policy: Policy, id: string): Picture => {
  const appearance = toSupportAppearance(policy, id);
  const summary = policy.supportStates.find((state) => state.id === id)?.summary;
  return {
    path: `pictures/support/${id}.png`,
    alt: toAlt(appearance.name, summary),
    scene: {
      title: toTitle(policy),
      headline: { text: appearance.name, otherwise: id },
      second: null,
      summary: toSummary(summary),
      emblem: appearance,
      row: [],
    },
  };
};

/** The picture has only the stage if the policy has no support states. */
const toPairPicture = (policy: Policy, stage: string, support: string): Picture => {
  const appearance = toStageAppearance(policy, stage);
  const second = policy.supportStates.length === 0 ? null : toSupportAppearance(policy, support);
  return {
    path: `pictures/subjects/${stage}/${support}.png`,
    alt: second === null ? appearance.name : `${appearance.name}, ${second.name}`,
    scene: {
      title: toTitle(policy),
      headline: { text: appearance.name, otherwise: stage },
      second: second === null ? null : { ...second, text: second.name, otherwise: support },
      summary: null,
      emblem: appearance,
      row: toRow(policy, stage),
    },
  };
};

const toAbsentPicture = (policy: Policy, is: Absence): Picture => {
  const appearance = toAbsenceAppearance(is);
  return {
    path: `pictures/subjects/${is}.png`,
    alt: appearance.name,
    scene: {
      title: toTitle(policy),
      headline: { text: appearance.name, otherwise: is },
      second: null,
      summary: null,
      emblem: appearance,
      row: [],
    },
  };
};

/** Stage and support state: with the names of parts that differ, and without. */
const toMarks = (
  policy: Policy,
  { stage, support, groups }: Pick<SubjectDocument, 'stage' | 'support' | 'groups'>,
): ItemScene['marks'] => [
  [
    ...toAxisAppearances(policy, 'stage', stage.id, groups),
    ...(support === null ? [] : toAxisAppearances(policy, 'support', support.id, groups)),
  ],
  [
    ...listIds(groups, 'stage', stage.id).map((id) => toStageAppearance(policy, id)),
    ...(support === null
      ? []
      : listIds(groups, 'support', support.id).map((id) => toSupportAppearance(policy, id))),
  ],
];

/** The picture of a subject's page, with the verdict of the edition that the page shows first. */
export const toSubjectPicture = (
  policy: Policy,
  document: SubjectDocument,
): Pick<Picture, 'path' | 'alt'> & { readonly scene: ItemScene } => {
  const { id, label, presence, guidance, status } = document;
  const { level, sentence } = guidance[0]?.verdict ?? { level: unknown, sentence: '' };
  const appearance = toLevelAppearance(level);
  const absence = toPresenceAppearance(presence.is);
  return {
    path: `pictures/items/${id}.png`,
    alt: [`${label}: ${status.text}`, appearance.name, sentence].map(renderSentence).join(' '),
    scene: {
      title: toTitle(policy),
      headline: { text: label, otherwise: id },
      level: appearance,
      sentence: { text: sentence, otherwise: '' },
      marks: absence === null ? toMarks(policy, document) : [[absence]],
    },
  };
};

/** Every picture of a policy, including combinations that no subject has yet. */
export const toPictures = (policy: Policy): Picture[] => {
  const stages = policy.stages.map(({ id }) => id);
  const states = policy.supportStates.map(({ id }) => id);
  return [
    toSitePicture(policy),
    ...stages.map((id) => toStagePicture(policy, id)),
    ...states.map((id) => toSupportPicture(policy, id)),
    ...[...stages, unknown].flatMap((stage) =>
      [...states, supportEnded, unknown].map((support) => toPairPicture(policy, stage, support)),
    ),
    ...absences.map((is) => toAbsentPicture(policy, is)),
  ];
};
