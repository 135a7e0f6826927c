import type { Policy } from '../policy/policy';
import type { SubjectDocument } from '../api/subject';
import { listIds } from '../subject/part';
import { editionAnchor } from '../permalink/permalink';
import { findById, unknown } from '../policy/policy';
import { say } from '../text/say';

/** Something that a reader can do about an item, with links; without links, `none` says so. */
export interface Action {
  readonly name: string;
  /** A link of this site is a path, one of this page an anchor; any other is a whole address. */
  readonly links: readonly {
    readonly label: string;
    readonly to: string;
    /** The edition that the link shows. */
    readonly edition?: string;
  }[];
  readonly none: string;
}

interface Basis {
  readonly stages: readonly Pick<Policy['stages'][number], 'id' | 'ending'>[];
  readonly editions: readonly Pick<Policy['editions'][number], 'id' | 'name'>[];
  readonly contribute: Policy['contribute'];
}

const toLinks = (subjects: SubjectDocument['presence']['to']): Action['links'] =>
  subjects.map(({ label, permalink }) => ({ label, to: permalink }));

const toAction = (name: string, links: Action['links'], none = say('action.none-known')): Action => ({
  name,
  links,
  none,
});

const hasLink = (actions: readonly Action[]): boolean => actions.some(({ links }) => links.length > 0);

/** Whom to ask: the publisher's team or its site, and other users. */
const listContacts = ({ publisher }: SubjectDocument): Action[] => {
  if (publisher === null) return [];
  const { name, url, channels } = publisher;
  const listBy = (by: 'team' | 'community'): Action['links'] =>
    channels
      .filter((channel) => channel.by === by)
      .map((channel) => ({ label: channel.name, to: channel.url }));
  const team = listBy('team');
  const community = listBy('community');
  const site = url === null ? [] : [{ label: say('action.website', { name }), to: url }];
  return [
    team.length > 0
      ? toAction(say('action.ask', { name }), team)
      : toAction(say('action.ask', { name }), site, say('action.no-contact')),
    ...(community.length === 0 ? [] : [toAction(say('action.ask-users'), community)]),
  ];
};

/** Whether a present item is on its way out: an ending stage, ended support, or a recorded deprecation. */
const isLeaving = ({ stages }: Basis, document: SubjectDocument): boolean => {
  const { stage, groups, supportEnded, deprecation } = document;
  const own = listIds(groups, 'stage', stage.id);
  const isEnding = stages.some(({ id, ending }) => ending && own.includes(id));
  return isEnding || supportEnded !== null || deprecation !== null;
};

const renderMissing = ({
  stage,
  support,
}: {
  readonly stage: boolean;
  readonly support: boolean;
}): string => {
  if (stage && support) return say('action.if-you-know-both');
  return stage ? say('action.if-you-know-stage') : say('action.if-you-know-support');
};

/**
 * The actions for an item that left, is leaving, or has an unknown stage or support state; empty for all
 * others. Nothing is guessed: similar names are named as not confirmed.
 */
export const listActions = (policy: Basis, document: SubjectDocument): Action[] => {
  const { presence, stage, support, groups, deprecation } = document;
  if (presence.is === 'not-yet') return [];
  const isGone = presence.is !== 'present';
  const isMissing = {
    stage: !isGone && listIds(groups, 'stage', stage.id).includes(unknown),
    support: !isGone && support !== null && listIds(groups, 'support', support.id).includes(unknown),
  };
  const moves = isGone || isLeaving(policy, document);
  if (!moves && !isMissing.stage && !isMissing.support) return [];
  const replacements = deprecation?.replacements ?? [];
  const migration = deprecation?.migration ?? null;
  const { report } = policy.contribute;
  const actions = [
    ...(presence.to.length === 0
      ? []
      : [toAction(say('action.new-pages', { count: presence.to.length }), toLinks(presence.to))]),
    ...(replacements.length === 0 && (!moves || presence.to.length > 0)
      ? []
      : [
          toAction(
            say('action.replacement', { count: Math.max(replacements.length, 1) }),
            toLinks(replacements),
            say('action.no-replacement'),
          ),
        ]),
    ...(moves && replacements.length === 0 && presence.to.length === 0 && presence.similar.length > 0
      ? [toAction(say('action.similar-replacements'), toLinks(presence.similar))]
      : []),
    ...(migration !== null || (moves && presence.to.length === 0)
      ? [
          toAction(
            say('action.migration'),
            migration === null ? [] : [{ label: say('action.how-to-move'), to: migration }],
          ),
        ]
      : []),
    ...((!isMissing.stage && !isMissing.support) || report === undefined
      ? []
      : [toAction(renderMissing(isMissing), [{ label: say('action.tell-us'), to: report }])]),
    ...listContacts(document),
  ];
  // For an item that stays, "no contact known" alone is nothing to do.
  return moves || hasLink(actions) ? actions : [];
};

/** The editions that offer the item, as links to their answers on the item's page. */
const listOfferingEditions = ({ editions }: Basis, { availability }: SubjectDocument): Action => {
  const offering = availability
    .filter(({ value }) => value === 'offered')
    .map(({ edition }) => findById(editions, edition));
  return toAction(
    say('action.other-editions', { count: offering.length }),
    offering.map(({ id, name }) => ({ label: name, to: `#${editionAnchor(id)}`, edition: id })),
  );
};

/**
 * The actions in an edition that does not offer the item, or of which this is not known. What the actions of the item
 * itself say is not repeated.
 */
export const listEditionActions = (
  policy: Basis,
  document: SubjectDocument,
  edition: string | null,
): Action[] => {
  const { availability, presence } = document;
  const value = availability.find((candidate) => candidate.edition === edition)?.value;
  if (edition === null || value === 'offered' || presence.is !== 'present') return [];
  const isUnknown = value !== 'not-offered';
  const { report } = policy.contribute;
  const { name } = findById(policy.editions, edition);
  const actions = [
    listOfferingEditions(policy, document),
    ...(isUnknown && report !== undefined
      ? [
          toAction(say('action.if-you-know-offer', { edition: name }), [
            { label: say('action.tell-us'), to: report },
          ]),
        ]
      : []),
    ...(listActions(policy, document).length > 0
      ? []
      : [
          ...(isUnknown || presence.similar.length === 0
            ? []
            : [toAction(say('action.similar-alternatives'), toLinks(presence.similar))]),
          ...listContacts(document),
        ]),
  ];
  return hasLink(actions) ? actions : [];
};
