import type { Artifact } from '../artifact';
import type { ArtifactContext } from '../context';
import type { Endpoint } from './endpoints';
import type { JsonSchema } from './json-schema';
import { endpoints, toEnvelopeSchema } from './endpoints';
import { notFoundSchema } from '../api/not-found';
import { toJsonArtifact } from '../artifact';
import { toJsonSchema } from './json-schema';
import { toUrl } from '../site';

const idParameter = {
  name: 'id',
  in: 'path',
  required: true,
  description: 'The id of a subject.',
  schema: { type: 'string', maxLength: 64, pattern: '^[a-z0-9]+(?:-[a-z0-9]+)*$' },
};

const notFound = {
  description: 'No such document. Hosts that allow it answer with this; others with a page.',
  content: { 'application/json': { schema: { $ref: '#/components/schemas/NotFound' } } },
};

/** A schema with its references to parts turned to where OpenAPI keeps them. */
const toComponent = (schema: JsonSchema): unknown =>
  JSON.parse(JSON.stringify(schema).replaceAll('"#/$defs/', '"#/components/schemas/'));

const toOperation = (endpoint: Endpoint, schema: JsonSchema) => ({
  get: {
    operationId: endpoint.operationId,
    summary: endpoint.summary,
    tags: [endpoint.tag],
    ...(endpoint.path.includes('{id}') ? { parameters: [idParameter] } : {}),
    responses: {
      '200': { description: 'OK', content: { 'application/json': { schema: toComponent(schema) } } },
      '404': notFound,
    },
  },
});

/** The API as an OpenAPI 3.1 document, made of the same schemas that the files are tested against. */
export const buildOpenApi = ({ dataset, site }: ArtifactContext): Artifact => {
  const components: Record<string, unknown> = { NotFound: notFoundSchema };
  const paths: Record<string, unknown> = {};
  for (const endpoint of endpoints) {
    const { root, parts } = toJsonSchema(toEnvelopeSchema(endpoint));
    for (const [name, part] of Object.entries(parts)) components[name] = toComponent(part);
    paths[`/${endpoint.path}`] = toOperation(endpoint, root);
  }
  return toJsonArtifact('api/v1/openapi.json', {
    openapi: '3.1.1',
    info: {
      title: dataset.policy.title,
      summary: dataset.policy.tagline,
      version: '1.0.0',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: toUrl(site, '/api/v1').replace(/\/$/, '') }],
    security: [],
    tags: [...new Set(endpoints.map(({ tag }) => tag))].map((name) => ({ name })),
    paths,
    components: { schemas: components },
  });
};
