import type { Artifact, ArtifactContext } from '../../artifacts';
import { buildListFiles, buildPolicyFiles, buildSubjectFiles } from '../../artifacts';
import { publishedFolders } from '../../artifacts/folders';
import { findSubject } from '../../model/catalog/dataset';

const isOfSubject = (path: string): boolean =>
  path.endsWith('.md') || [...publishedFolders, 'embed'].some((folder) => path.startsWith(`${folder}/`));

/** Hot updates are webpack's. */
const isOfAll = (path: string): boolean =>
  /\.(?:json|csv|ndjson|md|txt|atom|ics)$/.test(path) && !path.includes('.hot-update.');

/**
 * Finds a published file by its path, and derives only what it needs: at 10,000 subjects, all files take a
 * quarter of a minute and 700 MB.
 */
export const createDevFiles = (context: ArtifactContext): ((path: string) => Artifact | null) => {
  let ofPolicy: ReadonlyMap<string, Artifact> | null = null;
  const lists = buildListFiles(context);
  const known = new Map<string, Artifact>();

  const findOfPolicy = (path: string): Artifact | null => {
    ofPolicy ??= new Map(Array.from(buildPolicyFiles(context), (file) => [file.path, file]));
    return ofPolicy.get(path) ?? null;
  };
  const findOfSubject = (path: string): Artifact | null => {
    for (const part of path.split('/')) {
      const subject = findSubject(context.dataset, part.replace(/\..*$/, ''));
      if (subject === null) continue;
      for (const file of buildSubjectFiles(context, subject)) if (file.path === path) return file;
    }
    return null;
  };
  const findOfAll = (path: string): Artifact | null => {
    while (!known.has(path)) {
      const next = lists.next();
      if (next.done === true) break;
      known.set(next.value.path, next.value);
    }
    return known.get(path) ?? null;
  };
  return (path) =>
    findOfPolicy(path) ??
    (isOfSubject(path) ? findOfSubject(path) : null) ??
    (isOfAll(path) ? findOfAll(path) : null);
};
