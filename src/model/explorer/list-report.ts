import type { Explorer } from './explorer';
import type { ExplorerDeadline } from './catalog';
import type { PolicyDocument } from '../policy-document';
import type { View } from './view';
import { renderDate } from '../calendar';
import { stepAt } from './track';
import { toName, unknown } from '../policy';

/** What a reader has to know of the subjects of their list. */
export interface ListReport {
  readonly risks: readonly { readonly id: string; readonly because: readonly string[] }[];
  /** In the reader's edition; empty where none is chosen. */
  readonly notOffered: readonly string[];
  /** Soonest first. */
  readonly deadlines: readonly { readonly id: string; readonly deadline: ExplorerDeadline }[];
}

/** What speaks against relying on a subject as it is: it is gone or ending, its axes disagree, or something is not known. */
export const deriveListReport = (
  { find, catalog, labelOf }: Pick<Explorer, 'find' | 'catalog' | 'labelOf'>,
  policy: PolicyDocument,
  { list, edition, asOf: asked, since }: Pick<View, 'list' | 'edition' | 'asOf' | 'since'>,
): ListReport => {
  const asOf = asked ?? catalog.today;
  const place = edition === null ? -1 : catalog.editions.indexOf(edition);
  const risks: { id: string; because: string[] }[] = [];
  const notOffered: string[] = [];
  const deadlines: { id: string; deadline: ExplorerDeadline }[] = [];
  for (const id of list) {
    const subject = find(id);
    if (subject === null) continue;
    const snapshot = stepAt(subject.steps, asOf)?.snapshot;
    const because: string[] = [];
    if (snapshot === undefined)
      because.push(`not recorded before ${renderDate(subject.steps[0]?.day ?? asOf)}`);
    else if (snapshot.presence !== 'present')
      because.push([snapshot.presence, ...snapshot.to.map((to) => `to ${labelOf(to)}`)].join(' '));
    else {
      const stage = policy.stages.find((entry) => entry.id === snapshot.stage);
      if (stage?.ending) because.push(stage.name);
      const pair = policy.disagreements.find(
        (entry) => entry.stage === snapshot.stage && entry.support === snapshot.support,
      );
      if (pair !== undefined)
        because.push(
          `${toName(policy.stages, pair.stage)} and ${toName(policy.supportStates, pair.support)} disagree`,
        );
      if (snapshot.stage === unknown) because.push('its stage is not recorded');
      if (snapshot.support === unknown) because.push('its support state is not recorded');
      if (snapshot.offers[place] === 'not-offered') notOffered.push(id);
      for (const deadline of subject.deadlines) if (deadline.date >= asOf) deadlines.push({ id, deadline });
    }
    if (since !== null)
      for (const step of subject.steps)
        if (step.isNews && step.day > since && step.day <= asOf)
          because.push(`changed on ${renderDate(step.day)}`);
    if (because.length > 0) risks.push({ id, because });
  }
  deadlines.sort(
    (a, b) =>
      Number(a.deadline.date > b.deadline.date) - Number(a.deadline.date < b.deadline.date) ||
      (a.id < b.id ? -1 : 1),
  );
  return { risks, notOffered, deadlines };
};
