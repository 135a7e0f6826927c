import type { Artifact } from '../artifact';
import { glyphLineWidth } from '../../model/appearance/glyph';
import { levelHues } from '../../model/appearance/appearance';
import { palette } from '../../model/appearance/palette';

const colours = Object.values(levelHues)
  .map((hue) => `.${hue}{color:light-dark(${palette.light[hue].fg},${palette.dark[hue].fg})}`)
  .join('\n');

/**
 * `measureCard` uses these sizes. Style and script are separate files, so that a host's policy need not list
 * them and thousands of cards do not repeat them.
 */
const style = `:root{color-scheme:light dark;font:15px/1.5 system-ui,sans-serif}
body{margin:0;padding:12px 16px;overflow-wrap:anywhere;background:light-dark(#fff,#171d29);color:light-dark(#1b2230,#e6e9ef)}
/* Compounds of other languages are long. */
:root:not(:lang(en)) body{hyphens:auto}
a{color:inherit;font-weight:600}
p,dl{margin:6px 0 0}
svg{max-width:100%}
strong svg{width:1.07em;height:1.07em;vertical-align:-.15em;fill:currentColor;stroke-width:${glyphLineWidth}}
${colours}
dl{display:grid;grid-template-columns:9em 1fr;gap:2px 14px}
dd{margin:0}
h1,h2{margin:0;font-size:1em}
img{vertical-align:text-bottom;object-fit:contain;background:light-dark(transparent,#fff);border-radius:3px}
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
