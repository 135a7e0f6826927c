import type { Problem } from '../model/rules/problem';
import type { SubjectRecord } from '../model/schema/subject';
import type { Locator } from './locate';
import type { ReleaseTable } from './resolve-releases';
import { compareEnds } from '../model/policy/release';
import { placeOf, resolveBreakingChanges, resolveNotices } from './resolve-releases';
import { releaseKeys } from '../model/schema/notice';
import { renderSuggestion } from '../model/text/suggest';
import { say } from '../model/text/say';

/** A release in a record, and its place there. */
interface Mention {
  readonly version: string;
  readonly path: readonly (string | number)[];
  /** Whether the record says that the release has come. */
  readonly isDone: boolean;
}

const listMentions = ({ transitions, facets, deprecation, breakingChanges }: SubjectRecord): Mention[] => {
  const mention = (version: string | undefined, path: Mention['path'], isDone: boolean): Mention[] =>
    version === undefined ? [] : [{ version, path, isDone }];
  const lists = [
    { path: ['transitions'], rows: transitions },
    ...facets.map((facet, index) => ({ path: ['facets', index, 'transitions'], rows: facet.transitions })),
  ];
  return [
    ...lists.flatMap(({ path, rows }) =>
      rows.flatMap(({ since, status }, index) =>
        mention(since, [...path, index, 'since'], status === 'done'),
      ),
    ),
    ...(deprecation?.notices ?? []).flatMap(({ since, until, removedIn }, index) => {
      const path = ['deprecation', 'notices', index];
      return [
        ...mention(since, [...path, 'since'], true),
        ...mention(until, [...path, 'until'], false),
        ...mention(removedIn, [...path, 'removedIn'], false),
      ];
    }),
    ...breakingChanges.flatMap(({ until }, index) =>
      mention(until, ['breakingChanges', index, 'until'], false),
    ),
  ];
};

/** A notice whose end is a release before that of its announcement, or a day before it. */
const listReversed = ({ deprecation }: SubjectRecord, table: ReleaseTable) =>
  (deprecation?.notices ?? []).flatMap((written, index) => {
    const [notice] = resolveNotices([written], table);
    return (['endOfSupport', 'removal'] as const).flatMap((key) => {
      const end = written[releaseKeys[key]];
      if (notice === undefined || (end === undefined && written.since === undefined)) return [];
      const isReversed =
        end !== undefined && written.since !== undefined
          ? placeOf(table, end) >= 0 && placeOf(table, end) < placeOf(table, written.since)
          : notice.precision !== 'by' && (notice[key] ?? notice.announced) < notice.announced;
      if (!isReversed) return [];
      const path = ['deprecation', 'notices', index, end === undefined ? key : releaseKeys[key]];
      return [{ path, end: end ?? notice[key] ?? '', announced: written.since ?? notice.announced }];
    });
  });

/** An upgrade that is due before the release with the breaking change. */
const listEarlyUpgrades = ({ breakingChanges }: SubjectRecord, table: ReleaseTable) =>
  breakingChanges.flatMap((written, index) => {
    const { version, deadline, until } = written;
    const [change] = resolveBreakingChanges([written], table);
    const end = { day: change?.deadline, release: until ?? null };
    const own = { day: change?.date, release: placeOf(table, version) < 0 ? null : version };
    const isKnown = [end, own].every(({ day, release }) => day !== undefined || release !== null);
    // An unknown release is reported as such.
    if (!isKnown || (until !== undefined && placeOf(table, until) < 0)) return [];
    if ((compareEnds(table, end, own) ?? 0) >= 0) return [];
    const path = ['breakingChanges', index, until === undefined ? 'deadline' : 'until'];
    return [{ path, end: until ?? deadline ?? '', version }];
  });

/** A release that the policy does not have. */
export const toUnknownRelease = (
  version: string,
  known: readonly string[],
  { file, line, column }: Pick<Problem, 'file' | 'line' | 'column'>,
): Problem => ({
  file,
  line,
  column,
  rule: 'release/unknown',
  severity: 'error',
  message: say('release.unknown', { version }),
  hint: renderSuggestion(version, known, say('release.unknown-hint')),
});

/** Reports releases of a record that the policy does not have, and those that do not fit what the record says. */
export const checkReleases = (
  record: SubjectRecord,
  table: ReleaseTable,
  locate: () => Locator,
): Problem[] => {
  const known = table.releases.map(({ version }) => version);
  const toProblem = (
    path: Mention['path'],
    rule: string,
    said: Pick<Problem, 'message' | 'hint'>,
  ): Problem => {
    const { file, line, column } = locate().toPlace(path);
    return { file, line, column, rule, severity: 'error', ...said };
  };
  return [
    ...listMentions(record).flatMap(({ version, path, isDone }): Problem[] => {
      const release = table.releases[placeOf(table, version)];
      if (release === undefined) return [toUnknownRelease(version, known, locate().toPlace(path))];
      if (!release.planned || !isDone) return [];
      const isNotice = path[0] === 'deprecation';
      return [
        toProblem(path, 'release/planned', {
          message: isNotice
            ? say('release.planned-notice', { version })
            : say('release.planned', { version }),
          hint: isNotice ? say('release.planned-notice-hint') : say('release.planned-hint'),
        }),
      ];
    }),
    ...listReversed(record, table).map(({ path, end, announced }) =>
      toProblem(path, 'release/order', {
        message: say('release.order', { end, announced }),
        hint: say('release.order-hint'),
      }),
    ),
    ...listEarlyUpgrades(record, table).map(({ path, end, version }) =>
      toProblem(path, 'release/order', {
        message: say('release.early-upgrade', { end, version }),
        hint: say('release.order-hint'),
      }),
    ),
  ];
};
