import type { Policy, Stage } from './policy';
import { renderDate, toEffectiveDay } from '../time/calendar';
import { renderList } from '../text/locale';
import { say } from '../text/say';

/** "2024 R1 (February 2024)", or the version alone for a release without a date. */
const renderRelease = ({ version, date }: Policy['releases'][number]): string =>
  date === undefined
    ? version
    : renderDate(toEffectiveDay(date), {
        precision: date.length === 7 ? 'month' : 'on',
        after: null,
        release: version,
      });

/** When a stage allows breaking changes, as sentences; none if it sets no limit. */
export const renderBreakingWindow = (
  { releases }: { readonly releases: readonly Policy['releases'][number][] },
  { breakingChanges: { onlyIn, after } = {} }: Pick<Stage, 'breakingChanges'>,
): string[] => [
  ...(onlyIn === undefined
    ? []
    : [
        say('policy.breaking-only-in', {
          releases: renderList(releases.filter(({ version }) => onlyIn.includes(version)).map(renderRelease)),
        }),
      ]),
  ...(after === undefined ? [] : [say('policy.breaking-after', { count: after.releases })]),
];
