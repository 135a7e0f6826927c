/**
 * Until a status is known, only the fallback text is drawn, without a box, so that nothing moves when the
 * script arrives. Colours follow the page's `color-scheme`.
 */
export const style = `
:host([hidden]){display:none}
[part]{font-family:var(--stage-badge-font,inherit)}
[part=badge],[part=chip]{display:inline-flex;align-items:center;gap:.35em;vertical-align:middle}
[part=badge]{flex-wrap:wrap;color:inherit;text-decoration:none;font-size:var(--stage-badge-size,.8em)}
[part=chip]{padding:.2em .6em;border:1px solid color-mix(in srgb,currentColor 50%,transparent);border-radius:var(--stage-badge-radius,2em);line-height:1.3}
svg{width:1.2em}
path{fill:none;stroke:currentColor;stroke-width:1.5;stroke-linecap:round}
.fill{fill:currentColor;stroke:none}
.broken{stroke-dasharray:2.4 2.3}
[part=inline],[part=title]{color:inherit}
[part=card]{display:inline-grid;gap:.4em;max-width:100%;box-sizing:border-box;padding:.8em 1em;border:1px solid;border-radius:.6em}
dl{display:grid;grid-template-columns:auto 1fr;gap:.15em .8em}
dl,dd{margin:0}
b,[part=verdict]{grid-column:1/-1}
strong{text-transform:capitalize}
[part=missing]{text-decoration:underline wavy}
[part=unreachable]{text-decoration:underline dotted}
i{position:absolute;width:1px;overflow:hidden;clip-path:inset(50%)}
`;
