import type { ExplorerCatalog, ExplorerSubject } from '../../src/model/explorer/catalog';
import type { PolicyDocument } from '../../src/model/documents/policy-document';
import type { Step } from '../../src/model/explorer/track';
import { addDays } from '../../src/model/time/calendar';

const words =
  'amber basin cedar delta ember flint grove harbor inlet juniper kelp lagoon mesa north orchid pine'.split(
    ' ',
  );

/** Pseudo-random numbers that are the same in each run. */
const createRandom = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
};

/** A catalog with this many subjects in the vocabulary of a policy, each with one to five steps. */
export const createCatalog = (policy: PolicyDocument, size: number): ExplorerCatalog => {
  const random = createRandom(7);
  const pick = <T>(list: readonly T[]): T => {
    const entry = list[Math.floor(random() * list.length)];
    if (entry === undefined) throw new Error('Nothing to pick from');
    return entry;
  };
  const today = policy.asOf;
  const subjects = Array.from({ length: size }, (_, number): ExplorerSubject => {
    const name = [pick(words), pick(words), String(number)];
    let day = addDays(today, -1500 + Math.floor(random() * 400));
    const steps = Array.from({ length: 1 + Math.floor(random() * 5) }, (): Step => {
      day = addDays(day, 1 + Math.floor(random() * 200));
      return {
        day,
        after: null,
        ...(random() < 0.7
          ? { isNews: true, precision: 'on' as const }
          : { isNews: false, precision: 'by' as const }),
        snapshot: {
          presence: random() < 0.04 ? 'removed' : 'present',
          to: [],
          stage: pick(policy.stages).id,
          support: pick(policy.supportStates).id,
          offers: policy.editions.map(() => pick(['offered', 'not-offered', 'unknown'] as const)),
          planned: false,
        },
      };
    }).filter((step) => step.day <= today);
    return {
      id: `${String(number).padStart(5, '0')}-${name.join('-')}`,
      name: name.join(' '),
      kind: pick(policy.kinds).id,
      category: pick(policy.categories).id,
      subtype: '',
      publisher: pick(policy.publishers).id,
      version: `${1 + (number % 9)}.${number % 40}.0`,
      aliases: [],
      steps,
      deadlines: [],
      breakingChanges: [],
      levels: [],
    };
  });
  return { today, authority: 'example.com', editions: policy.editions.map(({ id }) => id), subjects };
};
