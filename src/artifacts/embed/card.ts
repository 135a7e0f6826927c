import type { ArtifactContext } from '../context';
import type { StatusDocument } from '../../model/api/status';
import type { SubjectDocument } from '../../model/api/subject';
import { hasNoEditions } from '../../model/documents/join-editions';
import { escapeXml } from '../../model/text/plain-text';
import { renderAsOf, renderStaleness } from '../../model/time/freshness';
import { glyphShapes } from '../../model/appearance/glyph';
import { renderShapes } from '../glyph';
import { renderPlainBadge } from '../badge/plain';
import { toSubjectBadge } from '../badge/badge';
import { toLevelAppearance } from '../../model/appearance/appearance';
import { toUrl } from '../site';
import { say } from '../../model/text/say';
import { renderList } from '../../model/text/locale';

const toOfferWords = (offer: StatusDocument['editions'][number]['offer']): string => {
  switch (offer) {
    case 'offered':
      return say('change.offered');
    case 'not-offered':
      return say('change.not-offered');
    case 'not-applicable':
      return say('axis.not-applicable');
    case 'unknown':
      return say('change.availability-unknown');
  }
};

/** The level has a colour, a sign and a word. */
const renderVerdict = ({ verdict }: StatusDocument['editions'][number]): string => {
  const { glyph, hue, name } = toLevelAppearance(verdict.level);
  const sign = `<svg viewBox="0 0 16 16" aria-hidden="true">${renderShapes(glyphShapes(glyph))}</svg>`;
  return `<p><strong class="${hue}">${sign} ${name}.</strong> ${escapeXml(verdict.sentence)}</p>`;
};

const renderEdition = (edition: StatusDocument['editions'][number]): string => {
  const { name, offer, answers } = edition;
  const said = answers.map(
    (answer) => `<dt>${escapeXml(answer.name)}</dt><dd>${escapeXml(answer.value)}</dd>`,
  );
  const words = say('card.edition', { edition: name, offer: toOfferWords(offer) });
  // A policy without editions, or an item without, has one answer, which needs no heading.
  const heading = edition.id === null || offer === 'not-applicable' ? '' : `<h2>${escapeXml(words)}</h2>`;
  const head = `${heading}${renderVerdict(edition)}`;
  return said.length === 0 ? head : `${head}<dl>${said.join('')}</dl>`;
};

/** Without alternative text, because the name follows. */
const renderLogo = ({ logo }: SubjectDocument): string =>
  logo === null ? '' : `<img src="../../..${escapeXml(logo)}" alt="" width="20" height="20"> `;

/** An HTML page for a frame: one subject's status and what the status means. */
export const renderCard = (
  { dataset, site }: ArtifactContext,
  document: SubjectDocument,
  status: StatusDocument,
): string => {
  const url = toUrl(site, document.permalink);
  const { to, presence } = status;
  const stale = renderStaleness(status.dataAge);
  const successors = to.map(
    ({ label, permalink }) =>
      `<a href="${escapeXml(toUrl(site, permalink))}" target="_top">${escapeXml(label)}</a>`,
  );
  return [
    '<!doctype html>',
    `<html lang="${escapeXml(dataset.policy.language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width">',
    '<meta name="robots" content="noindex">',
    `<title>${escapeXml(`${document.label}: ${status.status}`)}</title>`,
    `<link rel="canonical" href="${escapeXml(url)}">`,
    '<link rel="stylesheet" href="../../card.css">',
    '</head>',
    `<body data-subject="${escapeXml(document.id)}">`,
    `<main><h1>${renderLogo(document)}<a href="${escapeXml(url)}" target="_top">${escapeXml(document.label)}</a></h1>`,
    `<p>${renderPlainBadge(toSubjectBadge(dataset.policy, document, 'status')).trimEnd()}</p>`,
    successors.length === 0
      ? ''
      : `<p>${say('gone.go-to', { to: renderList(successors, 'disjunction') })}</p>`,
    ...(presence === 'present'
      ? (hasNoEditions(document) ? status.editions.slice(0, 1) : status.editions).map(renderEdition)
      : // All editions have the same verdict.
        status.editions.slice(0, 1).map(renderVerdict)),
    // The dates follow the answer, whose sentence names the next of them.
    ...[...(status.since === null ? [] : [status.since]), ...status.upcoming].map(
      (text) => `<p>${escapeXml(text)}</p>`,
    ),
    ...(stale === '' ? [] : [`<p><strong>${escapeXml(stale)}</strong></p>`]),
    `<p><small>${say('page.as-of-text', { asOf: renderAsOf(status.asOf, status.dataAge) })}</small></p></main>`,
    '<script defer src="../../card.js"></script>',
    '</body>',
    '</html>\n',
  ]
    .filter((line) => line !== '')
    .join('\n');
};
