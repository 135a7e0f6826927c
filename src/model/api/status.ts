import * as z from 'zod';
import type { Shape } from './shape';
import {
  dataAge,
  day,
  editionId,
  offer,
  presenceName,
  stageOrUnknown,
  subjectId,
  subjectLink,
  supportOrUnknown,
  verdict,
} from './parts';

/** A glyph with its text, ready to be drawn without the policy and without our palette. */
const chip = z.object({
  text: z.string(),
  fill: z.string().nullable().describe('Paths to fill, in the colour of the text.'),
  line: z.string().nullable().describe('Paths to stroke, 1.5 wide, with round ends.'),
  broken: z.string().nullable().describe('Paths to stroke with dashes.'),
  colors: z
    .tuple([z.string(), z.string(), z.string(), z.string()])
    .describe('Text and background in the light scheme, then in the dark scheme.'),
});
export type StatusChip = Shape<typeof chip>;

const edition = z.object({
  id: editionId.nullable().describe('Null if the policy has no editions.'),
  name: z.string().describe('Empty if the policy has no editions.'),
  offer,
  reason: z.string().nullable(),
  verdict,
  answers: z
    .array(z.object({ name: z.string(), value: z.string() }))
    .describe('The first answers of a page, as question and value.'),
});
export type StatusEdition = Shape<typeof edition>;

const since = z
  .string()
  .nullable()
  .describe(
    'The stage and the support state, each with its day or release: "Beta since 1.28 (15 August 2023)". Null without a date, and for a subject that is gone.',
  );
const upcoming = z
  .array(z.string())
  .describe('The open deadlines and plans, each with its day or release, in words.');

/** `api/v1/status/<id>.json` */
export const statusDocument = z
  .object({
    id: subjectId,
    label: z.string(),
    permalink: z.string(),
    asOf: day,
    dataAge,
    lastChanged: day.nullable().describe('The day of the last known change.'),
    changesOn: day
      .nullable()
      .describe(
        'The first day after `asOf` on which a plan, a deadline or the policy may change the answer; null if there is none.',
      ),
    presence: presenceName,
    to: z.array(subjectLink),
    status: z.string().describe('Stage and support state in one line.'),
    since,
    upcoming,
    stage: stageOrUnknown.describe('For a removed, moved or split subject, the last stage.'),
    support: supportOrUnknown.nullable(),
    chips: z
      .array(chip)
      .describe(
        'The parts of a badge, as paths on a square of 16: stage and support state, or one chip for a subject that is gone.',
      ),
    editions: z.array(edition),
    parts: z
      .array(
        z.object({
          id: z.string(),
          name: z.string(),
          status: z.string(),
          since,
          upcoming,
          stage: stageOrUnknown,
          support: supportOrUnknown.nullable(),
          chips: z.array(chip),
          editions: z.array(edition),
        }),
      )
      .describe('The parts of a present subject, each with the status that applies to it.'),
  })
  .meta({ id: 'Status', description: 'A subject’s status, small: badges and cards are drawn from it.' });
export type StatusDocument = Shape<typeof statusDocument>;
