/** What is used of js-yaml, which comes without types. */
declare module 'js-yaml' {
  export const CORE_SCHEMA: unique symbol;
  export const load: (text: string, options: { readonly schema: typeof CORE_SCHEMA }) => unknown;
}
