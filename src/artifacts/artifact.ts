/** A file that is published. */
export interface Artifact {
  /** Below the site's base URL, without a leading slash: `api/v1/policy.json`. */
  readonly path: string;
  readonly contents: string | Uint8Array;
}

/** A JSON file: one line, so that ten thousand of them stay small, and a newline at its end. */
export const toJsonArtifact = (path: string, value: unknown): Artifact => ({
  path,
  contents: `${JSON.stringify(value)}\n`,
});
