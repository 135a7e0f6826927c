import type { PluginOptions } from '@docusaurus/plugin-content-docs';
import type { Axes, PolicyPage, PolicyAxis } from './policy-pages';
import { axisFolders, listPolicyPages, toAxisLabel } from './policy-pages';
import { say } from '../../../model/text/say';

type SidebarItemsGenerator = PluginOptions['sidebarItemsGenerator'];
type SidebarItem = Awaited<ReturnType<SidebarItemsGenerator>>[number];
type Doc = Parameters<SidebarItemsGenerator>[0]['docs'][number];

/** A doc's path in the site: its slug if it has one, else derived from its file path. */
const toPermalink = ({ id, frontMatter }: Doc): string => {
  const slug = typeof frontMatter.slug === 'string' ? frontMatter.slug : `/${id}`;
  return `/${slug}/`.replace(/\/+/g, '/');
};

type Permalinks = ReadonlyMap<string, string>;

/** The permalinks of a sidebar item and of all items in it. */
const listPermalinks = (item: SidebarItem, permalinks: Permalinks): string[] => {
  if (item.type === 'doc' || item.type === 'ref') return [permalinks.get(item.id) ?? ''];
  if (item.type === 'link') return [item.href];
  if (item.type !== 'category') return [];
  const own = item.link?.type === 'doc' ? [permalinks.get(item.link.id) ?? ''] : [];
  return [...own, ...item.items.flatMap((inner) => listPermalinks(inner, permalinks))];
};

const toLink = ({ id, label, permalink }: PolicyPage): SidebarItem => ({
  type: 'link',
  label: id === null ? say('policy.comparison') : label,
  href: permalink,
});

/** Docusaurus labels a category without a doc after its folder. Such a category gets the axis' label. */
const toLabel = (label: string, axis: PolicyAxis): string =>
  axisFolders[axis] === `/${label}/` ? toAxisLabel(axis) : label;

/**
 * Inserts links to generated pages among the docs of their axis, in the policy's order. Other docs stay
 * before them.
 */
const insert = (
  items: readonly SidebarItem[],
  axis: PolicyAxis,
  pages: readonly PolicyPage[],
  permalinks: Permalinks,
): SidebarItem[] => {
  const folder = axisFolders[axis];
  const written = items.flatMap((item) => listPermalinks(item, permalinks));
  const missing = pages.filter((page) => page.axis === axis && !written.includes(page.permalink));
  if (missing.length === 0) return [...items];
  const order = pages.map(({ permalink }) => permalink);
  const rank = (item: SidebarItem): number => order.indexOf(listPermalinks(item, permalinks)[0] ?? '');
  const isOfAxis = (item: SidebarItem): boolean =>
    item.type === 'category' &&
    listPermalinks(item, permalinks).some((permalink) => permalink.startsWith(folder));
  const complete = (inner: readonly SidebarItem[]): SidebarItem[] =>
    [...inner, ...missing.map(toLink)].sort((a, b) => rank(a) - rank(b));
  if (!items.some(isOfAxis))
    return [...items, { type: 'category', label: toAxisLabel(axis), items: complete([]) }];
  const first = items.findIndex(isOfAxis);
  return items.map((item, index) =>
    index === first && item.type === 'category'
      ? { ...item, label: toLabel(item.label, axis), items: complete(item.items) }
      : item,
  );
};

/** Adds the base URL to links within the site. Docusaurus adds none if a path already starts with it. */
const toBased = (item: SidebarItem, baseUrl: string): SidebarItem => {
  if (item.type === 'link' && /^\/(?!\/)/.test(item.href))
    return { ...item, href: `${baseUrl}${item.href.slice(1)}` };
  return item.type === 'category'
    ? { ...item, items: item.items.map((inner) => toBased(inner, baseUrl)) }
    : item;
};

/** Creates the sidebar of the docs, with links to generated pages where no doc exists. */
export const createSidebarItems =
  (axes: Axes, baseUrl: string): SidebarItemsGenerator =>
  async ({ defaultSidebarItemsGenerator, ...args }) => {
    const items = await defaultSidebarItemsGenerator(args);
    const permalinks = new Map(args.docs.map((doc) => [doc.id, toPermalink(doc)]));
    const pages = listPolicyPages(axes);
    return insert(insert(items, 'stage', pages, permalinks), 'support', pages, permalinks).map((item) =>
      toBased(item, baseUrl),
    );
  };
