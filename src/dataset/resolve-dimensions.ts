import type { Policy } from '../model/policy/policy';
import type { SubjectRecord } from '../model/schema/subject';
import type { Offer } from '../model/api/parts';
import { listValues } from '../model/policy/dimension';

interface Row {
  readonly availability?: Record<string, Offer> | undefined;
  readonly reasons?: Record<string, string> | undefined;
}

/** From the most limited to the least. */
const order: readonly Offer[] = ['not-offered', 'unknown', 'offered'];

type OwnKey = (record: object | undefined, key: string) => boolean;
const has: OwnKey = (record, key) => record !== undefined && Object.hasOwn(record, key);

/**
 * A row by editions only. An edition itself counts before its values, and of its values the most limited one. Keys that
 * are neither stay, so that the rules report them.
 */
const resolveRow = <T extends Row>(row: T, policy: Policy): T => {
  const { availability: written, reasons } = row;
  if (written === undefined) return row;
  const availability = new Map(Object.entries(written));
  const ownReasons = new Map(Object.entries(reasons ?? {}));
  for (const edition of policy.editions) {
    const values = listValues(policy, edition).filter((id) => has(written, id));
    const offer = order.find((candidate) => values.some((id) => written[id] === candidate));
    if (offer === undefined || has(written, edition.id)) continue;
    availability.set(edition.id, offer);
    const because = values.find((id) => written[id] === 'not-offered' && has(reasons, id));
    if (offer === 'not-offered' && because !== undefined && reasons !== undefined)
      ownReasons.set(edition.id, reasons[because] ?? '');
  }
  for (const { values } of policy.editionDimensions)
    for (const { id } of values) {
      availability.delete(id);
      ownReasons.delete(id);
    }
  return {
    ...row,
    availability: Object.fromEntries(availability),
    ...(reasons === undefined ? {} : { reasons: Object.fromEntries(ownReasons) }),
  };
};

/** A record whose rows name editions, also where its file names values of dimensions. */
export const resolveAvailability = (record: SubjectRecord, policy: Policy): SubjectRecord =>
  policy.editionDimensions.length === 0
    ? record
    : {
        ...record,
        transitions: record.transitions.map((row) => resolveRow(row, policy)),
        rejected: record.rejected?.map((row) => resolveRow(row, policy)),
      };
