import * as z from 'zod';
import type { SchemaName } from '../../model/policy/schema-line';
import { exceptionsSchema } from '../../model/schema/exceptions';
import { policySchema } from '../../model/schema/policy';
import { redirectsSchema } from '../../model/schema/redirects';
import { siteSchema } from '../../model/schema/site';
import { subjectSchema } from '../../model/schema/subject';

const written: Readonly<Record<SchemaName, { readonly title: string; readonly schema: z.ZodType }>> = {
  policy: { title: 'A policy: policy.yaml', schema: policySchema },
  subject: { title: 'A subject of the catalog: catalog/<id>.yaml', schema: subjectSchema },
  exceptions: { title: 'Findings that are allowed for a time: exceptions.yaml', schema: exceptionsSchema },
  redirects: { title: 'Where published pages went: redirects.yaml', schema: redirectsSchema },
  site: { title: 'Logo, colours, links and hosts of the site: site.yaml', schema: siteSchema },
};

/** The JSON Schema of a data file for editors; `id` is the schema's address if it has one. */
export const toEditorSchema = (name: SchemaName, id?: string): object => {
  const { title, schema } = written[name];
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input' });
  return { $schema, ...(id === undefined ? {} : { $id: id }), title, ...rest };
};
