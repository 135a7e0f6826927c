import type { Day } from '../../model/time/calendar';
import type { Identity } from './identity';
import { escapeHtml } from './static-pages/template';
import { isOtherDay } from '../../model/time/freshness';
import { renderDate } from '../../model/time/calendar';

const toLink = (href: string | null, label: string): string[] =>
  href !== null && /^https?:\/\//.test(href)
    ? [`<a href="${escapeHtml(href)}" rel="noopener">${label}</a>`]
    : [];

const toTime = (day: Day): string =>
  `<time datetime="${escapeHtml(day)}">${escapeHtml(renderDate(day))}</time>`;

/**
 * The last line of every page, as HTML: the day of the data, the day of the answers if it differs, and links
 * to edit and to report.
 */
export const renderFooterNote = ({
  asOf,
  dataAge,
  contribute,
}: Pick<Identity, 'asOf' | 'dataAge' | 'contribute'>): string =>
  [
    `Data from ${dataAge.dataAsOf === null ? 'an unknown day' : toTime(dataAge.dataAsOf)}`,
    ...(isOtherDay(asOf, dataAge) ? [`As of ${toTime(asOf)}`] : []),
    ...toLink(contribute.report, 'Report a mistake'),
    ...toLink(contribute.edit?.replace('{path}', 'policy.yaml') ?? null, 'Suggest a policy change'),
  ].join(' · ');
