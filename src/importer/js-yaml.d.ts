/** Types for the used part of js-yaml, which has none. */
declare module 'js-yaml' {
  export const CORE_SCHEMA: unique symbol;
  export const load: (text: string, options: { readonly schema: typeof CORE_SCHEMA }) => unknown;
}
