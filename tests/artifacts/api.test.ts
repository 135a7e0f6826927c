import { readFileSync } from 'node:fs';
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020';
import createClient from 'openapi-fetch';
import openapiTS, { astToString } from 'openapi-typescript';
import { describe, expect, it, vi } from 'vitest';
import { endpoints } from '../../src/artifacts/schema/endpoints';
import { renderApiTypes } from '../../scripts/api-types';
import { toNotFound } from '../../src/artifacts/api/not-found';
import { compile } from './compile';
import { datasets, publish, readFor, textOf } from './published';

// Publishing and compiling the whole catalog takes seconds, and longer on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const toPattern = (endpoint: string): RegExp =>
  new RegExp(`^api/v1/${endpoint.replace(/\{\w+\}/g, '[a-z0-9-]+').replace('.json', '\\.json')}$`);

describe.each(datasets)('the API of the $name dataset', ({ folder }) => {
  const dataset = readFor(folder);
  const files = publish(dataset);

  it.each(endpoints.map((endpoint) => [endpoint.path, endpoint] as const))(
    'publishes %s in the shape and field order of its schema',
    (_, endpoint) => {
      const names = [...files.keys()].filter((name) => toPattern(endpoint.path).test(name));
      if (endpoint.path.includes('{id}')) expect(names).toHaveLength(dataset.subjects.length);
      else expect(names.length).toBeGreaterThan(0);
      // Parsing drops unknown fields and writes the schema's order, so equal bytes prove both.
      const differing = names.filter((name) => {
        const contents = textOf(files, name);
        return `${JSON.stringify(endpoint.answer.parse(JSON.parse(contents)))}\n` !== contents;
      });
      expect(differing).toEqual([]);
    },
  );

  it('has a schema for every document', () => {
    const described = endpoints.map(({ path }) => toPattern(path));
    const documents = [...files.keys()].filter(
      (name) => name.startsWith('api/v1/') && name.endsWith('.json') && !name.endsWith('openapi.json'),
    );
    expect(documents.filter((name) => !described.some((pattern) => pattern.test(name)))).toEqual([]);
  });

  it('has a valid OpenAPI document', async () => {
    const openapi: unknown = JSON.parse(textOf(files, 'api/v1/openapi.json'));
    const result = await new Validator().validate(openapi as Record<string, unknown>);
    expect(result.errors ?? []).toEqual([]);
    expect(result.valid).toBe(true);
  });

  it('gives responses that match the OpenAPI document, checked by a JSON Schema validator', () => {
    const openapi = JSON.parse(textOf(files, 'api/v1/openapi.json')) as {
      paths: Record<
        string,
        { get: { responses: { '200': { content: { 'application/json': { schema: object } } } } } }
      >;
      components: object;
    };
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    for (const { path } of endpoints) {
      const schema = openapi.paths[`/${path}`]?.get.responses['200'].content['application/json'].schema;
      const validate = ajv.compile({ ...schema, components: openapi.components });
      for (const name of [...files.keys()]
        .filter((candidate) => toPattern(path).test(candidate))
        .slice(0, 200)) {
        validate(JSON.parse(textOf(files, name)));
        expect(validate.errors ?? [], name).toEqual([]);
      }
    }
  });

  it('describes the response for a missing document', () => {
    const { components } = JSON.parse(textOf(files, 'api/v1/openapi.json')) as { components: object };
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile({
      $ref: '#/components/schemas/NotFound',
      components,
    });
    for (const answer of [toNotFound('/api/v1/nope.json'), JSON.parse(textOf(files, 'api/404.json'))]) {
      validate(answer);
      expect(validate.errors ?? []).toEqual([]);
    }
  });

  it('has type declarations that compile strictly and fit a real response', () => {
    const subject = textOf(files, `api/v1/subjects/${dataset.subjects[0]?.id ?? ''}.json`);
    const status = textOf(files, `api/v1/status/${dataset.subjects[0]?.id ?? ''}.json`);
    const use = [
      "import type { PolicyResponse, SubjectId, SubjectResponse, StatusResponse } from './stages';",
      `export const subject: SubjectResponse = ${subject};`,
      `export const status: StatusResponse = ${status};`,
      `export const policy: PolicyResponse = ${textOf(files, 'api/v1/policy.json')};`,
      `export const id: SubjectId = ${JSON.stringify(dataset.subjects[0]?.id)};`,
    ].join('\n');
    const stages = textOf(files, 'api/v1/stages.d.ts');
    expect(compile({ 'stages.d.ts': stages, 'use.ts': use })).toEqual([]);
    const wrong =
      "import type { SubjectId } from './stages';\nexport const id: SubjectId = 'no-such-subject';";
    expect(compile({ 'stages.d.ts': stages, 'wrong.ts': wrong })).toHaveLength(1);
  });

  it('works with a client whose types are generated from the OpenAPI document', async () => {
    const types = astToString(await openapiTS(textOf(files, 'api/v1/openapi.json')));
    const use = [
      "import type { paths } from './client';",
      "type Body = paths['/subjects/{id}.json']['get']['responses']['200']['content']['application/json'];",
      'export const read = (body: Body): string => body.result.status.text;',
      '// @ts-expect-error -- a status has no such word',
      'export const wrong = (body: Body): string => body.result.status.nothing;',
    ].join('\n');
    expect(compile({ 'client.ts': types, 'use.ts': use })).toEqual([]);
    const client = createClient<
      Record<
        '/subjects/{id}.json',
        {
          get: {
            parameters: { path: { id: string } };
            responses: { 200: { content: { 'application/json': { result: { id: string } } } } };
          };
        }
      >
    >({
      baseUrl: 'https://stages.example.org/docs/api/v1',
      fetch: (request) => {
        const name = new URL(request.url).pathname.replace('/docs/', '');
        return Promise.resolve(
          new Response(textOf(files, name), { headers: { 'content-type': 'application/json' } }),
        );
      },
    });
    const id = dataset.subjects[0]?.id ?? '';
    const { data } = await client.GET('/subjects/{id}.json', { params: { path: { id } } });
    expect(data?.result.id).toBe(id);
  });

  it('gives the same bytes for the same data', () => {
    const again = publish(readFor(folder));
    for (const [name, contents] of files) expect(again.get(name), name).toEqual(contents);
  });
});

it('has current types of its documents (npm run api-types)', async () => {
  expect(readFileSync('src/artifacts/schema/api-types.ts', 'utf8')).toBe(await renderApiTypes());
});
