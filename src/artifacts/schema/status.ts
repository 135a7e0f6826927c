import * as z from 'zod';
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
} from './parts';

/** `api/v1/status/<id>.json` */
export const statusDocument = z
  .object({
    id: subjectId,
    label: z.string(),
    permalink: z.string(),
    asOf: day,
    dataAge,
    changesOn: day.nullable(),
    presence: presenceName,
    to: z.array(subjectLink),
    status: z.string(),
    stage: stageOrUnknown,
    support: supportOrUnknown,
    chips: z
      .array(
        z.object({
          text: z.string(),
          fill: z.string().nullable(),
          line: z.string().nullable(),
          broken: z.string().nullable(),
          colors: z.tuple([z.string(), z.string(), z.string(), z.string()]),
        }),
      )
      .describe('What a badge shows, ready to be drawn on a square of 16.'),
    editions: z.array(
      z.object({
        id: editionId,
        name: z.string(),
        offer,
        reason: z.string().nullable(),
        answers: z.array(z.object({ name: z.string(), value: z.string() })),
      }),
    ),
  })
  .meta({ id: 'Status', description: 'A subject’s status, small: badges and cards are drawn from it.' });
