import type { Artifact } from '../artifact';
import type { ArtifactContext } from '../context';
import type { StatusDocument } from '../../model/api/status';
import type { SubjectDocument } from '../../model/api/subject';
import { escapeXml } from '../../model/text/plain-text';
import { renderAsOf, renderStaleness } from '../../model/time/freshness';
import { renderPlainBadge } from '../badge/plain';
import { toSubjectBadge } from '../badge/badge';
import { toLevelAppearance } from '../../model/appearance/appearance';
import { toUrl } from '../site';
import { say } from '../../model/text/say';

/**
 * `measureCard` uses these sizes. Style and script are separate files, so that a host's policy need not list
 * them and thousands of cards do not repeat them.
 */
const style = `:root{color-scheme:light dark;font:15px/1.5 system-ui,sans-serif}
body{margin:0;padding:12px 16px;overflow-wrap:anywhere;background:light-dark(#fff,#171d29);color:light-dark(#1b2230,#e6e9ef)}
a{color:inherit;font-weight:600}
p,dl{margin:6px 0 0}
svg{max-width:100%}
dl{display:grid;grid-template-columns:9em 1fr;gap:2px 14px}
dd{margin:0}
h1,h2{margin:0;font-size:1em}
h2{margin-top:10px}
`;

/**
 * Sends the card's height to the embedding page, now and after each change, so that the page can size the
 * frame.
 */
const script = `const report=()=>parent.postMessage({type:'stagebook:height',subject:document.body.dataset.subject,height:document.documentElement.offsetHeight},'*');
new ResizeObserver(report).observe(document.documentElement);
`;

export const buildCardFiles = (): Artifact[] => [
  { path: 'embed/card.css', contents: style },
  { path: 'embed/card.js', contents: script },
];

const offers = {
  offered: 'offered',
  get 'not-offered'() {
    return say('change.not-offered');
  },
  get unknown() {
    return say('change.availability-unknown');
  },
} as const;

const renderVerdict = ({ verdict }: StatusDocument['editions'][number]): string =>
  `<p><strong>${toLevelAppearance(verdict.level).name}.</strong> ${escapeXml(verdict.sentence)}</p>`;

const renderEdition = (edition: StatusDocument['editions'][number]): string => {
  const { name, offer, reason, answers } = edition;
  const said = answers.map(
    (answer) => `<dt>${escapeXml(answer.name)}</dt><dd>${escapeXml(answer.value)}</dd>`,
  );
  const heading = `<h2>${escapeXml(name)}: ${offers[offer]}${reason === null ? '' : `, ${escapeXml(reason)}`}</h2>`;
  const head = `${heading}${renderVerdict(edition)}`;
  return said.length === 0 ? head : `${head}<dl>${said.join('')}</dl>`;
};

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
    `<main><h1><a href="${escapeXml(url)}" target="_top">${escapeXml(document.label)}</a></h1>`,
    `<p>${renderPlainBadge(toSubjectBadge(dataset.policy, document, 'status')).trimEnd()}</p>`,
    successors.length === 0 ? '' : `<p>Go to ${successors.join(' or ')}.</p>`,
    ...(presence === 'present'
      ? status.editions.map(renderEdition)
      : // All editions have the same verdict.
        status.editions.slice(0, 1).map(renderVerdict)),
    ...(stale === '' ? [] : [`<p><strong>${escapeXml(stale)}</strong></p>`]),
    `<p><small>As of ${renderAsOf(status.asOf, status.dataAge)}</small></p></main>`,
    '<script defer src="../../card.js"></script>',
    '</body>',
    '</html>\n',
  ]
    .filter((line) => line !== '')
    .join('\n');
};
