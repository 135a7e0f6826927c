/** The part of JSON Schema that the API uses. */
interface Schema {
  readonly $ref?: string;
  readonly format?: string;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema | boolean;
  readonly prefixItems?: readonly Schema[];
}

interface OpenApi {
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

const isAbsolute = (text: string): boolean => /^[a-z][a-z0-9+.-]*:\/\//i.test(text) && URL.canParse(text);

/**
 * The places of a response in which the schema and the value disagree: a field with the format of an address that is
 * not absolute, or an absolute address in a field without that format.
 */
export const findWrongAddresses = (openapi: OpenApi, name: string, response: unknown): string[] => {
  const expand = (schema: Schema): Schema[] => {
    const named = openapi.components.schemas[schema.$ref?.split('/').at(-1) ?? ''];
    const others = [
      ...(named === undefined ? [] : [named]),
      ...(schema.anyOf ?? []),
      ...(schema.oneOf ?? []),
    ];
    return [schema, ...others.flatMap(expand)];
  };
  const toNext = (schema: Schema, key: string): Schema[] => {
    const own = schema.properties?.[key] ?? schema.prefixItems?.[Number(key)];
    if (own !== undefined) return [own];
    return [schema.additionalProperties, schema.items].filter((next) => typeof next === 'object');
  };
  const walk = (schemas: readonly Schema[], value: unknown, place: string): string[] => {
    const all = schemas.flatMap(expand);
    if (typeof value === 'string') {
      const isAddress = all.some(({ format }) => format === 'uri' || format === 'uri-template');
      return isAddress === isAbsolute(value) ? [] : [`${place}: ${value}`];
    }
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([key, entry]) =>
      walk(
        all.flatMap((schema) => toNext(schema, key)),
        entry,
        `${place}/${key}`,
      ),
    );
  };
  return walk([{ $ref: `#/components/schemas/${name}` }], response, '');
};
