/** A published file. */
export interface Artifact {
  /** Relative to the site's base URL, without a leading slash: `api/v1/policy.json`. */
  readonly path: string;
  readonly contents: string | Uint8Array;
}

/** JSON on one line, to keep thousands of files small, with a final newline. */
export const renderJson = (value: unknown): string => `${JSON.stringify(value)}\n`;

export const toJsonArtifact = (path: string, value: unknown): Artifact => ({
  path,
  contents: renderJson(value),
});
