import type { Day } from '../../model/time/calendar';
import type { Identity } from './identity';
import type { SiteSettings } from '../../model/schema/site';
import { escapeHtml } from './static-pages/template';
import { isOtherDay } from '../../model/time/freshness';
import { renderDate } from '../../model/time/calendar';
import { say } from '../../model/text/say';

const toLink = (href: string | null, label: string): string[] =>
  href !== null && /^https?:\/\//.test(href)
    ? [`<a href="${escapeHtml(href)}" rel="noopener">${label}</a>`]
    : [];

const toTime = (day: Day): string =>
  `<time datetime="${escapeHtml(day)}">${escapeHtml(renderDate(day))}</time>`;

const renderOrganisation = ({ name, url }: NonNullable<SiteSettings['organisation']>): string =>
  url === undefined
    ? escapeHtml(name)
    : `<a href="${escapeHtml(url)}" rel="noopener">${escapeHtml(name)}</a>`;

/**
 * The last line of every page, as HTML: the organisation, the day of the data, the day of the answers if it differs, and links
 * to edit and to report.
 */
export const renderFooterNote = (
  {
    asOf,
    dataAge,
    contribute,
  }: Pick<Identity, 'asOf' | 'dataAge'> & {
    readonly contribute: Pick<Identity['contribute'], 'report' | 'edit'>;
  },
  organisation?: SiteSettings['organisation'],
): string =>
  [
    ...(organisation === undefined ? [] : [renderOrganisation(organisation)]),
    dataAge.dataAsOf === null
      ? say('footer.data-undated')
      : say('footer.data-from', { time: toTime(dataAge.dataAsOf) }),
    ...(isOtherDay(asOf, dataAge) ? [say('footer.as-of', { time: toTime(asOf) })] : []),
    ...toLink(contribute.report, say('nav.report')),
    ...toLink(contribute.edit?.replace('{path}', 'policy.yaml') ?? null, say('footer.suggest')),
  ].join(' · ');
