/**
 * A function for hosts that run code at a request. It draws the badges that the site does not publish as files,
 * with the same code as the build, from the documents of the site's own API.
 */
import type { Badge, BadgePolicy } from '../artifacts/badge/badge';
import type { ShieldsStyle } from '../artifacts/badge/shields';
import type { SubjectDocument } from '../model/api/subject';
import { apiSubjectPath } from '../model/permalink/permalink';
import {
  listBadgeKinds,
  toPartBadge,
  toStageBadge,
  toSubjectBadge,
  toSupportBadge,
} from '../artifacts/badge/badge';
import { openFileHeaders } from '../artifacts/host/headers';
import { renderShieldsBadge } from '../artifacts/badge/shields';

type Next = () => Promise<Response>;

interface AskedBadge {
  /** Scheme, host and base path of the site, without a final slash. */
  readonly site: string;
  /** An item's id, or "stages" or "support". */
  readonly folder: string;
  /** The id of a part of the item. */
  readonly part: string | null;
  /** The name of the file before the style. */
  readonly name: string;
  readonly style: ShieldsStyle;
}

/** All styles: the compiler finds a missing one. The schema has the list too, but would add zod to this function. */
const styles: Readonly<Record<ShieldsStyle, true>> = {
  flat: true,
  'flat-square': true,
  'for-the-badge': true,
};

const isStyle = (text: string): text is ShieldsStyle => Object.hasOwn(styles, text);

const readAddress = ({ origin, pathname }: URL): AskedBadge | null => {
  const [, base = '', folder = '', part = null, name = '', style = ''] =
    /^(.*)\/badges\/([a-z0-9-]+)(?:\/parts\/([a-z0-9-]+))?\/([a-z0-9-]+)\.([a-z-]+)\.svg$/.exec(pathname) ??
    [];
  return isStyle(style) ? { site: `${origin}${base}`, folder, part, name, style } : null;
};

/** A document of the site's API; null if it does not exist. */
const readDocument = async <D>(address: string): Promise<D | null> => {
  const response = await fetch(address);
  if (!response.ok) return null;
  // The build that wrote this function wrote the document too. It has null where the model has no short name.
  const { result } = JSON.parse(await response.text(), (key, value: unknown) =>
    key === 'short' && value === null ? undefined : value,
  ) as { result: D };
  return result;
};

const toBadge = async ({ site, folder, part, name }: AskedBadge): Promise<Badge | null> => {
  const policy = await readDocument<BadgePolicy>(`${site}/api/v1/policy.json`);
  if (policy === null) return null;
  const isKnown = (list: readonly { readonly id: string }[]): boolean =>
    name === 'unknown' || list.some(({ id }) => id === name);
  if (folder === 'stages') return isKnown(policy.stages) ? toStageBadge(policy, name) : null;
  if (folder === 'support')
    return isKnown(policy.supportStates) || name === 'support-ended' || name === 'not-applicable'
      ? toSupportBadge(policy, name)
      : null;
  const kind = listBadgeKinds(policy).find((known) => known === name);
  if (kind === undefined) return null;
  const document = await readDocument<SubjectDocument>(`${site}${apiSubjectPath(folder)}`);
  if (document === null) return null;
  if (part === null) return toSubjectBadge(policy, document, kind);
  const facet = document.facets.find(({ id }) => id === part);
  return facet === undefined ? null : toPartBadge(policy, document, facet, kind);
};

/** Answers with the published file, else with a drawn badge, else with the host's own 404. */
const respond = async (request: Request, next: Next): Promise<Response> => {
  const published = await next();
  const asked = published.status === 404 ? readAddress(new URL(request.url)) : null;
  const badge = asked === null ? null : await toBadge(asked);
  return asked === null || badge === null
    ? published
    : new Response(renderShieldsBadge(badge, asked.style), {
        headers: { ...openFileHeaders, 'Content-Type': 'image/svg+xml; charset=utf-8' },
      });
};

/** Cloudflare Pages Functions. */
export const onRequest = ({ request, next }: { request: Request; next: Next }): Promise<Response> =>
  respond(request, next);

/** Netlify Edge Functions. */
const onNetlify = (request: Request, { next }: { next: Next }): Promise<Response> => respond(request, next);
export default onNetlify;
