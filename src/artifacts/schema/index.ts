import * as z from 'zod';
import type { Artifact } from '../artifact';
import type { ArtifactContext } from '../context';
import { buildOpenApi } from './openapi';
import { buildTypeDeclarations } from './type-declarations';
import { policySchema } from '../../model/schema/policy';
import { subjectSchema } from '../../model/schema/subject';
import { toJsonArtifact } from '../artifact';
import { toUrl } from '../site';

/** A schema of what people write, for their editors. */
const buildEditorSchema = (
  { site }: ArtifactContext,
  name: string,
  title: string,
  schema: z.ZodType,
): Artifact => {
  const path = `schemas/v1/${name}.schema.json`;
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input' });
  return toJsonArtifact(path, { $schema, $id: toUrl(site, path), title, ...rest });
};

/** Descriptions of what is published and of what people write. */
export const buildSchemas = (context: ArtifactContext): Artifact[] => [
  buildOpenApi(context),
  buildTypeDeclarations(context.dataset),
  buildEditorSchema(context, 'policy', 'A policy file: policy.yaml', policySchema),
  buildEditorSchema(context, 'subject', 'A subject of the catalog: catalog/<id>.yaml', subjectSchema),
];
