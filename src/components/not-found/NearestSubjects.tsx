import type { ReactNode } from 'react';
import { useEffect, useState } from 'react';
import type { PageNames } from '../../model/pages/page-names';
import { pageNamesPath } from '../../model/pages/page-names';
import { suggest } from '../../model/text/suggest';
import { say } from '../../model/text/say';

interface Target {
  readonly id: string;
  readonly label: string;
  readonly permalink: string;
}

/** The last part of a path, which is most likely the mistyped id. */
const readTyped = (pathname: string): string => {
  const last = pathname.split('/').filter(Boolean).at(-1) ?? '';
  try {
    return decodeURIComponent(last).replace(/\.[a-z]+$/, '');
  } catch {
    return last;
  }
};

const listTargets = (names: PageNames): Target[] =>
  Object.entries(names).flatMap(([folder, pairs]) =>
    pairs.map(([id, label]) => ({ id, label, permalink: `/${folder}/${id}/` })),
  );

const findNearest = async (base: string, typed: string, signal: AbortSignal): Promise<Target[]> => {
  const response = await fetch(`${base}${pageNamesPath.slice(1)}`, { signal });
  if (!response.ok) return [];
  // The same build wrote this list.
  const targets = listTargets((await response.json()) as PageNames);
  const ids = suggest(
    typed,
    targets.map(({ id }) => id),
    5,
  );
  return ids.flatMap((id) => targets.filter((target) => target.id === id).slice(0, 1));
};

/** Suggests the subjects, stages and states whose ids are nearest to a mistyped address. */
export const NearestSubjects = ({
  base,
  pathname,
}: {
  readonly base: string;
  readonly pathname: string;
}): ReactNode => {
  const [nearest, setNearest] = useState<readonly Target[]>([]);
  const typed = readTyped(pathname);
  useEffect(() => {
    if (typed === '') return undefined;
    const controller = new AbortController();
    // On failure the page still has its links to the main pages.
    findNearest(base, typed, controller.signal).then(setNearest, () => undefined);
    return () => controller.abort();
  }, [base, typed]);
  if (nearest.length === 0) return null;
  return (
    <div role="status">
      <p>{say('not-found.did-you-mean')}</p>
      <ul>
        {nearest.map(({ id, label, permalink }) => (
          <li key={id}>
            <a href={`${base}${permalink.slice(1)}`}>{label}</a> <code>{id}</code>
          </li>
        ))}
      </ul>
    </div>
  );
};
