import * as z from 'zod';
import type { Shape } from './shape';
import {
  datingOrNull,
  day,
  editionId,
  kindId,
  logo,
  offer,
  partGroups,
  presenceName,
  stageOrUnknown,
  subjectId,
  supportOrUnknown,
} from './parts';

const catalogAxisFields = {
  name: z.string(),
  since: day.nullable(),
  ...datingOrNull,
};

/** An entry of `api/v1/catalog.json` */
export const catalogEntry = z
  .object({
    id: subjectId,
    name: z.string(),
    label: z.string(),
    kind: kindId,
    category: z.string().nullable(),
    subtype: z.string().nullable(),
    publisher: z.string().nullable(),
    aliases: z.array(z.string()),
    logo: logo.nullable(),
    presence: presenceName,
    status: z.string().describe('Stage and support state in one line.'),
    stage: z.object({ id: stageOrUnknown, ...catalogAxisFields }),
    support: z.object({ id: supportOrUnknown, ...catalogAxisFields }).nullable(),
    groups: partGroups,
    availability: z.array(z.object({ edition: editionId, value: offer })),
    version: z.string().nullable(),
    lastChanged: day.nullable(),
    permalink: z.string(),
  })
  .meta({ description: 'A subject in a list.' });
export type CatalogEntry = Shape<typeof catalogEntry>;
