import type { Artifact } from '../artifact';
import type { ArtifactContext } from '../context';
import type { SchemaName } from '../../model/policy/schema-line';
import { buildOpenApi } from './openapi';
import { buildTypeDeclarations } from './type-declarations';
import { schemaNames } from '../../model/policy/schema-line';
import { toEditorSchema } from './editor';
import { toJsonArtifact } from '../artifact';
import { toUrl } from '../site';

const buildEditorSchema = ({ site }: ArtifactContext, name: SchemaName): Artifact => {
  const path = `schemas/v1/${name}.schema.json`;
  return toJsonArtifact(path, toEditorSchema(name, toUrl(site, path)));
};

/** Schemas of the published files and of the data files. */
export const buildSchemas = (context: ArtifactContext): Artifact[] => [
  buildOpenApi(context),
  ...buildTypeDeclarations(context.dataset),
  ...schemaNames.map((name) => buildEditorSchema(context, name)),
];
