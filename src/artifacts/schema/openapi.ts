import * as z from 'zod';
import type { Artifact } from '../artifact';
import type { ArtifactContext } from '../context';
import type { Endpoint } from './endpoints';
import { endpoints, notFound } from './endpoints';
import { dividerNames } from '../api/lists';
import { toJsonArtifact } from '../artifact';
import { toUrl } from '../site';

const idSchema = { type: 'string', maxLength: 64, pattern: '^[a-z0-9]+(?:-[a-z0-9]+)*$' };

/** The parameters in braces in an endpoint's path. */
const parameters: Readonly<Record<string, { readonly description: string; readonly schema: object }>> = {
  id: { description: 'The id of a subject.', schema: idSchema },
  by: {
    description: 'The property that divides the catalog.',
    schema: { type: 'string', enum: dividerNames },
  },
  value: {
    description: 'An id of a kind, stage, support state, category or publisher, or "unknown".',
    schema: idSchema,
  },
  year: { description: 'A year with changes.', schema: { type: 'string', pattern: '^[0-9]{4}$' } },
};

const toParameters = (path: string): object[] =>
  [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => ({
    name,
    in: 'path',
    required: true,
    ...parameters[name],
  }));

const folder = '#/components/schemas/';

const toContent = (name: string) => ({ 'application/json': { schema: { $ref: `${folder}${name}` } } });

/** The answers of a path. Every document can be missing. */
const toOperation = (
  { operationId, summary, tag, path }: Pick<Endpoint, 'operationId' | 'summary' | 'tag' | 'path'>,
  content: object,
) => ({
  get: {
    operationId,
    summary,
    tags: [tag],
    ...(path.includes('{') ? { parameters: toParameters(path) } : {}),
    responses: {
      '200': { description: 'OK', content },
      '404': {
        description: 'No such document. Some hosts answer with this document, others with a page.',
        content: toContent('NotFound'),
      },
    },
  },
});

/** Documents that are not JSON, by media type. */
const texts = [
  {
    path: 'catalog.csv',
    operationId: 'readTable',
    summary: 'All subjects as a table, with a column for each edition',
    tag: 'Subjects',
    content: { 'text/csv': { schema: { type: 'string' } } },
  },
  {
    path: 'catalog.ndjson',
    operationId: 'readLines',
    summary: 'All subjects, one per line',
    tag: 'Subjects',
    content: { 'application/x-ndjson': { schema: { $ref: `${folder}CatalogEntry` } } },
  },
] as const;

const tags: Readonly<Record<Endpoint['tag'], string>> = {
  Site: 'The addresses of everything that is published.',
  Policy: 'Stages, support states, editions and every clause.',
  Subjects: 'The whole catalog, parts of it, and single subjects.',
  Changes: 'Past and planned changes.',
  Links: 'Every id that was ever published.',
};

/**
 * All named schemas. Objects allow additional fields, so that clients which validate responses are not broken
 * by fields that later versions add.
 */
export const describeShapes = (): Record<string, unknown> => {
  const answers = z.tuple([notFound, ...endpoints.map(({ answer }) => answer)]);
  const { $defs } = z.toJSONSchema(answers, { io: 'input', unrepresentable: 'throw' });
  return JSON.parse(JSON.stringify($defs).replaceAll('"#/$defs/', `"${folder}`)) as Record<string, unknown>;
};

/** The API as an OpenAPI 3.1 document, built from the schemas that the tests check the files against. */
export const buildOpenApi = ({ dataset, site }: ArtifactContext): Artifact =>
  toJsonArtifact('api/v1/openapi.json', {
    openapi: '3.1.1',
    info: {
      title: dataset.policy.title,
      summary: dataset.policy.tagline,
      version: '1.0.0',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: toUrl(site, '/api/v1').replace(/\/$/, '') }],
    security: [],
    tags: Object.entries(tags).map(([name, description]) => ({ name, description })),
    paths: Object.fromEntries([
      ...endpoints.map((endpoint) => [
        `/${endpoint.path}`,
        toOperation(endpoint, toContent(endpoint.response)),
      ]),
      ...texts.map(({ content, ...text }) => [`/${text.path}`, toOperation(text, content)]),
    ]) as object,
    components: { schemas: describeShapes() },
  });
