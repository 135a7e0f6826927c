import type { ArtifactContext } from '../context';
import type { Dataset } from '../../model/catalog/dataset';
import type { Feed } from './feed';
import { deriveDataAge, renderDataDay, renderStaleness, toLastKnownDay } from '../../model/time/freshness';
import { toTagUri } from './feed';
import { toUrl } from '../site';
import { say } from '../../model/text/say';

/** The feed's description with the day of its data. */
export const describe = (dataset: Dataset, text: string): string => {
  const age = deriveDataAge(dataset);
  return [text, say('date.data-from', { dataDay: renderDataDay(age) }), renderStaleness(age)]
    .filter((part) => part !== '')
    .join(' ');
};

export const toFeed = (
  { dataset, site }: ArtifactContext,
  key: string,
  parts: Pick<Feed, 'title' | 'description' | 'items'> & { readonly page: string; readonly file: string },
): Feed => ({
  id: toTagUri(dataset.policy, key),
  title: parts.title,
  description: describe(dataset, parts.description),
  language: dataset.policy.language,
  author: dataset.policy.title,
  url: toUrl(site, parts.page),
  selfUrl: toUrl(site, parts.file),
  asOf: toLastKnownDay(dataset),
  items: parts.items,
});
