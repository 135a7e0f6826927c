import type { Identity } from './identity';
import { escapeHtml } from './fill/template';
import { renderDate } from '../../model/calendar';

const toLink = (href: string | null, label: string): string[] =>
  href !== null && /^https?:\/\//.test(href)
    ? [`<a href="${escapeHtml(href)}" rel="noopener">${label}</a>`]
    : [];

/** The last line of every page, as HTML: the day that the data are of, and where to mend or report what is wrong. */
export const renderFooterNote = ({ asOf, contribute }: Pick<Identity, 'asOf' | 'contribute'>): string =>
  [
    `Data of <time datetime="${escapeHtml(asOf)}">${escapeHtml(renderDate(asOf))}</time>`,
    ...toLink(contribute.report, 'Report what is wrong'),
    ...toLink(contribute.edit?.replace('{path}', 'policy.yaml') ?? null, 'Mend the policy'),
  ].join(' · ');
