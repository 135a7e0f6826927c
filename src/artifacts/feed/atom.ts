import type { Feed, FeedItem } from './feed';
import { escapeXml } from '../../model/text/plain-text';
import { toTimestamp } from './feed';

const renderItem = ({ id, title, text, url, source, date, tags }: FeedItem): string =>
  [
    '  <entry>',
    `    <id>${escapeXml(id)}</id>`,
    `    <title>${escapeXml(title)}</title>`,
    `    <updated>${toTimestamp(date)}</updated>`,
    `    <published>${toTimestamp(date)}</published>`,
    `    <link rel="alternate" type="text/html" href="${escapeXml(url)}"/>`,
    ...(source === null ? [] : [`    <link rel="via" href="${escapeXml(source)}"/>`]),
    ...tags.map((tag) => `    <category term="${escapeXml(tag)}"/>`),
    `    <content type="text">${escapeXml(text)}</content>`,
    '  </entry>',
  ].join('\n');

/** Renders a feed as Atom (RFC 4287). */
export const renderAtom = (feed: Feed): string =>
  [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(feed.language)}">`,
    `  <id>${escapeXml(feed.id)}</id>`,
    `  <title>${escapeXml(feed.title)}</title>`,
    `  <subtitle>${escapeXml(feed.description)}</subtitle>`,
    `  <updated>${toTimestamp(feed.items[0]?.date ?? feed.asOf)}</updated>`,
    `  <author><name>${escapeXml(feed.author)}</name></author>`,
    `  <link rel="self" type="application/atom+xml" href="${escapeXml(feed.selfUrl)}"/>`,
    `  <link rel="alternate" type="text/html" href="${escapeXml(feed.url)}"/>`,
    ...feed.items.map(renderItem),
    '</feed>\n',
  ].join('\n');
