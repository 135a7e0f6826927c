import * as z from 'zod';
import type { Shape } from './shape';
import { breakingChange } from './breaking-change';
import {
  announcedPrecision,
  change,
  channel,
  clause,
  dataAge,
  datedRelease,
  dating,
  datingOrNull,
  day,
  editionId,
  entryStatus,
  kindId,
  logo,
  named,
  notice,
  offer,
  partGroups,
  policyEffect,
  precision,
  presenceName,
  release,
  stageAxis,
  statusWords,
  subjectId,
  subjectLink,
  supportAxis,
  supportOrUnknown,
  uri,
  verdict,
} from './parts';
import { answer } from './answer';
import { deadline, undatedPlan } from './deadline';
import { earliestRemoval } from './removal';

const guidance = z
  .object({
    edition: editionId.nullable().describe('Null if the policy has no editions.'),
    verdict,
    notApplicable: z
      .enum(['not-offered', 'gone', 'not-yet', 'in-parts'])
      .nullable()
      .describe('Why there are no answers. "in-parts": they differ by part, see `facets`.'),
    answers: z.array(answer),
    planned: z.boolean().describe('True if the answer depends on a plan.'),
  })
  .meta({ id: 'Guidance', description: 'The answers for one edition; `clauses` has the sentences.' });
export type DocumentGuidance = Shape<typeof guidance>;

const timelineEntry = z
  .object({
    date: day,
    ...dating,
    status: entryStatus,
    changes: z.array(change),
    version: z.string().nullable(),
    source: uri,
    note: z.string().nullable(),
    isNews: z.boolean().describe('False if this is only the first record of the value.'),
  })
  .meta({ id: 'TimelineEntry' });
export type TimelineEntry = Shape<typeof timelineEntry>;

const offerByEdition = z.object({
  edition: editionId,
  value: offer,
  reason: z.string().nullable(),
  since: day.nullable(),
  ...datingOrNull,
});
export type DocumentOffer = Shape<typeof offerByEdition>;

const facet = z.object({
  id: z.string(),
  name: z.string(),
  status: statusWords.describe('For this part. What is not recorded for the part is that of the subject.'),
  stage: stageAxis.describe('The stage of the part itself.'),
  support: supportAxis.nullable().describe('The support state of the part itself.'),
  guidance: z.array(guidance),
  timeline: z.array(timelineEntry).describe('Oldest first.'),
});
export type DocumentFacet = Shape<typeof facet>;

/** `api/v1/subjects/<id>.json`, also used for a subject's page. Paths do not include the base URL. */
export const subjectDocument = z
  .object({
    id: subjectId,
    name: z.string(),
    label: z.string(),
    kind: named.extend({ id: kindId }),
    category: named.nullable(),
    subtype: named.nullable(),
    publisher: z
      .object({
        id: z.string(),
        name: z.string(),
        url: uri.nullable(),
        channels: z.array(channel),
      })
      .nullable()
      .describe('Null if the policy has no publishers, or the kind of the subject cannot have one.'),
    aliases: z.array(z.string()),
    description: z.string().nullable(),
    logo: logo.nullable(),
    version: z.string().nullable(),
    documentation: uri.nullable(),
    asOf: day.describe('The day that the answers are for.'),
    dataAge,
    lastChanged: day.nullable().describe('The day of the last known change.'),
    verified: day.nullable(),
    verifyBy: day
      .nullable()
      .describe(
        'The last day on which the record counts as confirmed; null if the policy sets no limit, and for a subject that is gone.',
      ),
    presence: z.object({
      is: presenceName,
      since: day.nullable(),
      ...datingOrNull,
      source: uri.nullable(),
      to: z.array(subjectLink).describe('The new subjects.'),
      similar: z
        .array(subjectLink)
        .describe(
          'Subjects with a similar id, not confirmed as replacements. Of a subject that was removed, is ending, or is missing in an edition.',
        ),
    }),
    status: statusWords,
    stage: stageAxis,
    support: supportAxis.nullable().describe('Null if the policy has no support states.'),
    supportEnded: z
      .object({
        on: day.describe('The last day of support.'),
        announced: day,
        precision: announcedPrecision,
        announcedRelease: datedRelease.describe('The release that the announcement names, or null.'),
        source: uri,
        recorded: named.extend({ id: supportOrUnknown }).describe('The recorded support state.'),
      })
      .nullable()
      .describe('The announced end of support, from the day after it; null otherwise.'),
    availability: z.array(offerByEdition).describe('In the order of the policy’s editions.'),
    guidance: z.array(guidance),
    clauses: z.record(z.string(), clause),
    facets: z.array(facet),
    groups: partGroups,
    deadlines: z.array(deadline),
    undated: z.array(undatedPlan).describe('In the order of the releases.'),
    policyChanges: z
      .array(policyEffect)
      .describe(
        'Answers that a dated change of the policy has changed or will change, soonest first. A change with a release that has no date yet is not among them: `releases` of its clause name it.',
      ),
    outlook: z
      .object({
        steps: z.array(
          z.object({
            to: named,
            needs: z
              .array(z.object({ what: z.string(), isMet: z.boolean() }))
              .describe('The requirements of the policy, each with its state.'),
            planned: day.nullable().describe('The planned day.'),
            precision: precision.nullable(),
            release: release.describe('The planned release, if the data names one.'),
          }),
        ),
        earliestRemoval,
      })
      .describe('The next stages that the policy allows, planned or not.'),
    deprecation: z
      .object({
        current: notice.nullable(),
        earlier: z.array(notice),
        replacement: subjectLink.nullable().describe('The first of `replacements`.'),
        replacements: z.array(subjectLink).describe('Empty if none is known.'),
        migration: uri.nullable(),
      })
      .nullable(),
    breakingChanges: z.array(breakingChange),
    timeline: z.array(timelineEntry).describe('Oldest first.'),
    replaces: z
      .array(subjectLink)
      .describe('Subjects that name this one as their replacement, or were moved or split into it.'),
    permalink: z.string(),
    disclaimer: z.string().nullable(),
    file: z.string().describe('The record’s file, below the folder of the dataset.'),
  })
  .meta({ description: 'Everything about one subject, for one day.' });
export type SubjectDocument = Shape<typeof subjectDocument>;

/** An entry of `api/v1/changes.json` */
export const subjectChange = z
  .object({
    key: z.string().describe('A permanent key, also after a correction.'),
    subject: subjectLink,
    part: named.nullable().describe('The part that changes; null for the subject as a whole.'),
    date: day,
    ...dating,
    status: entryStatus,
    text: z.string(),
    changes: z.array(change),
    successors: z
      .array(subjectLink)
      .nullable()
      .describe(
        'What takes the place of a subject that was removed, moved or split, or is in its last stage: empty if nothing is known. Null for any other change, and if the subject came back later.',
      ),
    version: z.string().nullable(),
    source: uri,
    note: z.string().nullable(),
  })
  .meta({ description: 'A change of one subject.' });
export type SubjectChange = Shape<typeof subjectChange>;
