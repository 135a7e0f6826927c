import type { Artifact } from '../artifact';
import type { Dataset } from '../../model/catalog/dataset';
import type { JsonSchema } from './json-schema';
import { endpoints, toEnvelopeSchema } from './endpoints';
import { toJsonSchema } from './json-schema';

type Node = JsonSchema | boolean;

const renderComment = (description: string | undefined, indent: string): string =>
  description === undefined ? '' : `${indent}/** ${description.replaceAll('*/', '* /')} */\n`;

const renderKey = (key: string): string => (/^[A-Za-z_$][\w$]*$/.test(key) ? key : JSON.stringify(key));

const renderObject = (schema: JsonSchema, indent: string): string => {
  const { properties, additionalProperties } = schema;
  if (properties === undefined) {
    const values = additionalProperties === undefined ? 'unknown' : renderType(additionalProperties, indent);
    return `{ readonly [key: string]: ${values} }`;
  }
  const inner = `${indent}  `;
  const lines = Object.entries(properties).map(([key, property]) => {
    const comment = typeof property === 'boolean' ? '' : renderComment(property.description, inner);
    return `${comment}${inner}readonly ${renderKey(key)}: ${renderType(property, inner)};\n`;
  });
  return `{\n${lines.join('')}${indent}}`;
};

const renderArray = ({ items, prefixItems }: JsonSchema, indent: string): string => {
  if (prefixItems !== undefined)
    return `readonly [${prefixItems.map((item) => renderType(item, indent)).join(', ')}]`;
  if (items === undefined || Array.isArray(items)) return 'readonly unknown[]';
  return `readonly (${renderType(items, indent)})[]`.replace(/\(([\w.]+)\)\[\]$/, '$1[]');
};

const renderNamedType = (type: string, schema: JsonSchema, indent: string): string => {
  if (type === 'object') return renderObject(schema, indent);
  if (type === 'array') return renderArray(schema, indent);
  return type === 'integer' ? 'number' : type;
};

/** A type of TypeScript for the part of JSON Schema that zod makes of our schemas. */
const renderType = (schema: Node, indent: string): string => {
  if (typeof schema === 'boolean') return schema ? 'unknown' : 'never';
  if (schema.$ref !== undefined) return schema.$ref.replace(/^.*\//, '');
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum !== undefined) return schema.enum.map((value) => JSON.stringify(value)).join(' | ');
  const union = schema.oneOf ?? schema.anyOf;
  if (union !== undefined) return union.map((member) => renderType(member, indent)).join(' | ');
  const { type } = schema;
  if (Array.isArray(type)) return type.map((name) => renderNamedType(name, schema, indent)).join(' | ');
  return type === undefined ? 'unknown' : renderNamedType(type, schema, indent);
};

const renderIds = (name: string, about: string, ids: readonly string[]): string =>
  `/** ${about} */\nexport type ${name} =${ids.length === 0 ? ' never' : ids.map((id) => `\n  | ${JSON.stringify(id)}`).join('')};\n`;

const responseNames: Readonly<Record<string, string>> = {
  readIndex: 'IndexResponse',
  readPolicy: 'PolicyResponse',
  listSubjects: 'CatalogResponse',
  readSubject: 'SubjectResponse',
  readStatus: 'StatusResponse',
  listStatuses: 'StatusesResponse',
  listChanges: 'ChangesResponse',
  readLinks: 'LinksResponse',
};

/** The types of ids by name, each with the dataset's own. */
const renderIdTypes = ({ policy, subjects }: Dataset): Map<string, string> => {
  const lists: readonly [string, string, readonly { readonly id: string }[]][] = [
    ['SubjectId', 'Every subject that was ever published.', subjects],
    ['StageId', 'In the order of a life.', policy.stages],
    ['SupportStateId', 'From the strongest promise to the most limited.', policy.supportStates],
    ['EditionId', 'How a user has the product.', policy.editions],
    ['KindId', 'What a subject can be.', policy.kinds],
    ['ClauseId', 'Every clause of the policy.', policy.clauses],
  ];
  return new Map(
    lists.map(([name, about, list]) => [
      name,
      renderIds(
        name,
        about,
        list.map(({ id }) => id),
      ),
    ]),
  );
};

/** The API's documents and the dataset's ids as types of TypeScript, without a dependency. */
export const buildTypeDeclarations = (dataset: Dataset): Artifact[] => {
  const ids = renderIdTypes(dataset);
  const declarations = new Map<string, string>();
  const responses: string[] = [];
  for (const endpoint of endpoints) {
    const { root, parts } = toJsonSchema(toEnvelopeSchema(endpoint));
    for (const [name, part] of Object.entries(parts).filter(([name]) => !ids.has(name)))
      declarations.set(
        name,
        `${renderComment(part.description, '')}export type ${name} = ${renderType(part, '')};\n`,
      );
    const name = responseNames[endpoint.operationId] ?? endpoint.operationId;
    responses.push(`/** api/v1/${endpoint.path} */\nexport type ${name} = ${renderType(root, '')};\n`);
  }
  const sections = [
    '// Generated from the schemas of the API, version 1. A field may be added; none goes or changes its type.\n',
    ...ids.values(),
    ...[...declarations].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, text]) => text),
    ...responses,
  ];
  const contents = sections.join('\n');
  // The same for CommonJS: a compiler that follows Node takes the kind of module from the ending.
  return ['ts', 'cts'].map((ending) => ({ path: `api/v1/stages.d.${ending}`, contents }));
};
