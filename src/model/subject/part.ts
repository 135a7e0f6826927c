import type { Day } from '../time/calendar';
import type { DocumentPartGroup } from '../api/parts';
import type { SubjectState, Tracked } from './state';
import type { Facet, Subject } from './subject';
import { deriveState, toWholeFacet } from './state';
import { renderList } from '../text/locale';
import { say } from '../text/say';
import { unknown } from '../policy/policy';

/** The state of a subject, and of each of its parts that is there on the day. */
export interface StateInParts {
  readonly whole: SubjectState;
  readonly parts: readonly PartState[];
}

export interface PartState {
  readonly part: Pick<Facet, 'id' | 'name'>;
  readonly state: SubjectState;
}

/** Parts of a subject in one stage and support state. Without parts: the subject as a whole, and the parts like it. */
export interface PartGroup {
  readonly parts: readonly PartState['part'][];
  readonly state: SubjectState;
}

type InParts = Tracked & Pick<Subject, 'facets'>;

const isOwn = ({ support, supportEnd }: SubjectState): boolean =>
  support.since !== null && supportEnd?.recorded !== unknown;

/**
 * The state of a part: its own stage and support state, and those of the whole where there is no data for
 * the part itself.
 */
const inherit = (whole: SubjectState, own: SubjectState): SubjectState => {
  const { support, supportEnd } = isOwn(own) ? own : whole;
  return {
    ...whole,
    stage: own.stage.since === null ? whole.stage : own.stage,
    support,
    supportEnd,
    planned: whole.planned || own.planned,
  };
};

/** A part is missing before its first row. Without any row it has the state of the whole. */
export const deriveStateInParts = (subject: InParts, asOf: Day, today: Day): StateInParts => {
  const whole = deriveState(subject, asOf, today);
  const parts = subject.facets.flatMap((facet): PartState[] => {
    const own = deriveState(toWholeFacet(subject, facet), asOf, today);
    if (own.presence.value.is === 'not-yet' && facet.transitions.length > 0) return [];
    return [{ part: { id: facet.id, name: facet.name }, state: inherit(whole, own) }];
  });
  return { whole, parts };
};

const toSituationKey = ({ stage, support }: SubjectState): string => `${stage.value} ${support.value}`;

/**
 * The parts that need answers of their own. The first group is the whole if its stage is recorded, or if all
 * parts are like it. Parts like the whole then belong to it.
 */
export const groupParts = ({ whole, parts }: StateInParts): PartGroup[] => {
  const groups = new Map<string, PartGroup>();
  for (const { part, state } of parts) {
    const key = toSituationKey(state);
    const group = groups.get(key);
    groups.set(key, { parts: [...(group?.parts ?? []), part], state: group?.state ?? state });
  }
  const own = toSituationKey(whole);
  const others = [...groups].filter(([key]) => key !== own).map(([, group]) => group);
  if (others.length === 0 || whole.presence.value.is !== 'present') return [{ parts: [], state: whole }];
  return whole.stage.value === unknown ? [...groups.values()] : [{ parts: [], state: whole }, ...others];
};

/** Groups as ids, for documents. Empty if there is only the whole. */
export const toGroupIds = (groups: readonly PartGroup[]): DocumentPartGroup[] =>
  groups.length < 2 && groups[0]?.parts.length === 0
    ? []
    : groups.map(({ parts, state: { stage, support } }) => ({
        parts: [...parts],
        stage: stage.value,
        support: support.value,
      }));

/** A value of an axis, and the parts with it. Without parts: the subject as a whole. */
export interface AxisValue {
  readonly id: string;
  readonly parts: readonly PartState['part'][];
}

/** The values of one axis in some groups: first that of the whole, then those of parts that differ from it. */
export const listValues = (groups: readonly DocumentPartGroup[], axis: 'stage' | 'support'): AxisValue[] => {
  const values = new Map<string, PartState['part'][]>();
  for (const { parts, ...ids } of groups) values.set(ids[axis], [...(values.get(ids[axis]) ?? []), ...parts]);
  const [first] = groups;
  const whole = first?.parts.length === 0 ? first[axis] : null;
  return [...values].map(([id, parts]) => ({
    id,
    parts: id === whole || values.size === 1 ? [] : parts,
  }));
};

/** The ids of one axis that a subject or some of its parts have. */
export const listIds = (
  groups: readonly DocumentPartGroup[],
  axis: 'stage' | 'support',
  own: string,
): string[] => (groups.length === 0 ? [own] : listValues(groups, axis).map(({ id }) => id));

/** The names of parts as text: "traces, metrics and logs". */
export const renderParts = (parts: readonly { readonly name: string }[]): string =>
  renderList(parts.map(({ name }) => name));

/** A text about a part, with its name: "Release stage: Alpha to Beta (Traces)". */
export const renderOfPart = (part: Pick<Facet, 'name'> | undefined, text: string): string =>
  part === undefined ? text : say('change.of-part', { text, part: part.name });
