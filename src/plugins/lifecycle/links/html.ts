/** A tag that may lead somewhere, with its attributes; a `>` inside quotes does not end it. */
const linkingTag = /<(?:a|area|link|script|img|source|iframe|object|use)\s(?:"[^"]*"|'[^']*'|[^'">])*>/gi;
const target = /\s(?:href|src|data)=(?:"([^"]*)"|'([^']*)'|([^\s>"']+))/i;
const anchor = /\s(?:id|name)=(?:"([^"]*)"|'([^']*)'|([^\s>"']+))/gi;

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Text of an attribute as it is meant. */
const decode = (text: string): string =>
  text.includes('&')
    ? text.replace(
        /&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));/gi,
        (whole, hex?: string, decimal?: string, name?: string) =>
          name !== undefined
            ? (named[name] ?? whole)
            : String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)),
      )
    : text;

/** Where the links, images, scripts and styles of a page lead, as written. */
export const readTargets = (html: string): string[] => {
  const targets: string[] = [];
  for (const [tag] of html.matchAll(linkingTag)) {
    const found = target.exec(tag);
    if (found !== null) targets.push(decode(found[1] ?? found[2] ?? found[3] ?? ''));
  }
  return targets;
};

/** The places in a page that a link can lead to. */
export const readAnchors = (html: string): Set<string> =>
  new Set([...html.matchAll(anchor)].map(([, a, b, c]) => decode(a ?? b ?? c ?? '')));
