import type { Dataset } from '../../../model/catalog/dataset';
import type { Site } from '../../../artifacts';
import { deriveGoneAnchors, findGoneAnchors, renderGoneAnchors } from '../../../artifacts/redirect';
import { listPolicyPages } from '../docs/policy-pages';

/** Creates a function that returns the lines for a page's removed anchors, as HTML. */
export const createGoneLines = ({ policy, redirects }: Dataset, site: Site) => {
  const gone = deriveGoneAnchors(redirects ?? []);
  const labels = new Map(listPolicyPages(policy).map(({ permalink, label }) => [permalink, label]));
  const toLabel = (permalink: string): string => labels.get(permalink.split('#')[0] ?? '') ?? permalink;
  return (permalink: string): string => renderGoneAnchors(site, toLabel, findGoneAnchors(gone, permalink));
};
