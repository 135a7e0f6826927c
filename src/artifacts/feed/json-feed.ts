import type { Feed } from './feed';
import { toPlainText } from '../../model/text/plain-text';
import { toTimestamp } from './feed';

/** The feed as a JSON Feed 1.1 document. */
export const toJsonFeed = (feed: Feed) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: toPlainText(feed.title),
  home_page_url: feed.url,
  feed_url: feed.selfUrl,
  description: toPlainText(feed.description),
  authors: [{ name: toPlainText(feed.author) }],
  language: feed.language,
  items: feed.items.map(({ id, title, text, url, source, date, tags }) => ({
    id,
    url,
    ...(source === null ? {} : { external_url: source }),
    title: toPlainText(title),
    content_text: toPlainText(text),
    date_published: toTimestamp(date),
    tags: tags.map(toPlainText),
  })),
});
