/**
 * A remark plugin for other Docusaurus sites: `<SubjectBadge subject="…" edition="…" part="…" badgeStyle="…" />` in MDX
 * becomes an image with its words and its link, made while that site builds. It reads this site's API, keeps answers in
 * a cache, and fails the build for an id that does not exist. No dependency, Node 20 and up.
 *
 * A bundler keeps compiled pages for weeks. So a page imports its words from this file, which is a loader too, and which
 * the bundler asks at each build.
 */
import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const element = 'SubjectBadge';
const parts = ['status', 'stage', 'support'];
const styles = ['plain', 'flat', 'flat-square', 'for-the-badge'];

const likeness = (a, b) => {
  const pairs = (text) => new Set(Array.from(text.slice(1), (letter, index) => text[index] + letter));
  const [one, other] = [pairs(a), pairs(b)];
  return (2 * [...one].filter((pair) => other.has(pair)).length) / (one.size + other.size || 1);
};

const nearest = (typed, ids) =>
  ids
    .map((id) => ({ id, share: likeness(typed, id) }))
    .filter(({ share }) => share > 0.4)
    .sort((a, b) => b.share - a.share)
    .slice(0, 3)
    .map(({ id }) => `"${id}"`);

/** What was read, and when; null where nothing is kept, or what is kept is broken. */
const readCached = async (file) => {
  try {
    const { readAt, answer } = JSON.parse(await readFile(file, 'utf8'));
    return Number.isFinite(readAt) && answer?.result ? { readAt, answer } : null;
  } catch {
    return null;
  }
};

/** Another build that reads the file finds the whole of it, or the one before. */
const writeCached = async (file, answer) => {
  const draft = `${file}.${process.pid}.${Math.random().toString(36).slice(2)}`;
  try {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(draft, JSON.stringify({ readAt: Date.now(), answer }));
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined);
    console.warn(`remark-stage-badge: ${file} cannot be written (${error.code ?? error.message}).`);
  }
};

const fetchAnswer = async (url, signal) => {
  const response = await fetch(url, { signal });
  if (response.status === 404) return null;
  if (!response.ok) throw new Error(`it answered ${response.status}`);
  const answer = await response.json();
  if (!answer?.result) throw new Error('it answered with something else');
  return answer;
};

/** What is being read, by address: pages that ask at the same time share a request. A failure is not kept. */
const underWay = new Map();

/** A document of the API, null where there is none: from the cache while that is young, and from an old one if all else fails. */
const readDocument = async (name, { site, cache, maxAge }, signal) => {
  const url = new URL(`api/v1/${name}`, site);
  const file = path.join(cache, `${createHash('sha256').update(url.href).digest('hex').slice(0, 24)}.json`);
  const cached = await readCached(file);
  const age = Date.now() - (cached?.readAt ?? -Infinity);
  if (age < maxAge) return cached.answer;
  try {
    const answer = await fetchAnswer(url, signal);
    if (answer !== null) await writeCached(file, answer);
    return answer;
  } catch (error) {
    const why = error.cause?.code ?? error.message;
    if (cached === null)
      throw new Error(
        `${url.href} cannot be read (${why}), and there is no cached answer in ${cache}. Check the option "site" and the network.`,
        { cause: error },
      );
    console.warn(
      `remark-stage-badge: ${url.href} cannot be read (${why}); the cached answer is ${Math.round(age / 3_600_000)} hours old.`,
    );
    return cached.answer;
  }
};

const read = (name, options, signal) => {
  const key = `${options.site} ${name}`;
  if (!underWay.has(key))
    underWay.set(
      key,
      readDocument(name, options, signal).finally(() => underWay.delete(key)),
    );
  return underWay.get(key);
};

/** Says what is wrong where there is no document for a subject: the id, or the whole API. */
const refuse = async (subject, options, signal) => {
  if ((await read('index.json', options, signal)) === null)
    throw new Error(`There is no API at ${options.site}api/v1/ (404). Check the option "site".`);
  const links = await read('links.json', options, signal);
  const near = nearest(subject, links?.result.subjects.map(({ id }) => id) ?? []);
  throw new Error(
    `There is no subject "${subject}".${near.length === 0 ? '' : ` Did you mean ${near.join(' or ')}?`}`,
  );
};

/** Texts of the element, by language. */
const texts = {
  en: {
    locale: 'en-GB',
    see: (to) => `see ${to}`,
    notOffered: (edition) => `not offered in ${edition}`,
    stale: (day) => `data from ${day}, out of date`,
  },
  de: {
    locale: 'de',
    see: (to) => `siehe ${to}`,
    notOffered: (edition) => `nicht angeboten: ${edition}`,
    stale: (day) => `Datenstand ${day}, veraltet`,
  },
};

/** The notes beside the status, as in the element: in the language of the stages site. */
const toNotes = ({ language = 'en', result }, edition) => {
  const { presence, to, asOf, dataAge } = result;
  const [base] = language.split('-');
  const { locale: own, see, notOffered, stale } = texts[base] ?? texts.en;
  const locale = base === language ? own : language;
  const date = (day) =>
    new Date(day).toLocaleDateString(locale, { dateStyle: 'long', timeZone: 'UTC' }).replace('. ', '.\u00a0');
  return [
    ...(to.length > 0 ? [see(new Intl.ListFormat(locale).format(to.map(({ label }) => label)))] : []),
    ...(edition?.offer === 'not-offered' && presence === 'present' ? [notOffered(edition.name)] : []),
    ...(Date.now() >= Date.parse(dataAge?.freshUntil ?? '') + 86_400_000
      ? [stale(date(dataAge.dataAsOf ?? asOf))]
      : []),
  ];
};

/** The words and addresses of a badge. */
const readBadge = async ({ subject, edition, part, badgeStyle }, options, signal) => {
  const answer = await read(`status/${encodeURIComponent(subject)}.json`, options, signal);
  if (answer === null) return refuse(subject, options, signal);
  const { label, status, editions, permalink } = answer.result;
  const chosen = editions.find(({ id }) => id === edition);
  if (edition !== undefined && chosen === undefined)
    throw new Error(
      `There is no edition "${edition}". Take one of ${editions.map(({ id }) => id).join(', ')}.`,
    );
  const notes = toNotes(answer, chosen);
  const file = `${part}${badgeStyle === 'plain' ? '' : `.${badgeStyle}`}.svg`;
  return {
    href: new URL(`.${permalink}${edition === undefined ? '' : `?edition=${edition}`}`, options.site).href,
    src: new URL(`badges/${subject}/${file}`, options.site).href,
    alt: `${label}: ${status}`,
    note: notes.length === 0 ? '' : ` (${notes.join(', ')})`,
  };
};

const walk = function* (node) {
  if (/^mdxJsx(Flow|Text)Element$/.test(node.type) && node.name === element) yield node;
  for (const child of node.children ?? []) yield* walk(child);
};

/** What the element says, by attribute; refuses attributes that it does not know. */
const readAttributes = (node) => {
  const given = {};
  for (const { type, name, value } of node.attributes) {
    if (type !== 'mdxJsxAttribute' || typeof value !== 'string')
      throw new Error(`<${element}> takes plain attributes only: write subject="…".`);
    if (!['subject', 'edition', 'part', 'badgeStyle'].includes(name))
      throw new Error(
        `<${element}> has no attribute "${name}". It takes subject, edition, part and badgeStyle.`,
      );
    given[name] = value;
  }
  if (given.subject === undefined) throw new Error(`<${element}> needs a subject.`);
  const { part = 'status', badgeStyle = 'plain' } = given;
  if (!parts.includes(part)) throw new Error(`There is no part "${part}". Take one of ${parts.join(', ')}.`);
  if (!styles.includes(badgeStyle))
    throw new Error(`There is no style "${badgeStyle}". Take one of ${styles.join(', ')}.`);
  return { ...given, part, badgeStyle };
};

const toProgram = (statement) => ({ type: 'Program', sourceType: 'module', comments: [], body: [statement] });

/** `badge.alt` as the tree of a program. */
const toMember = (badge, name) =>
  toProgram({
    type: 'ExpressionStatement',
    expression: {
      type: 'MemberExpression',
      object: { type: 'Identifier', name: badge },
      property: { type: 'Identifier', name },
      computed: false,
      optional: false,
    },
  });

/** `import badge from '!!this-file?subject=…!this-file'`, by which a bundler asks `pitch` below. */
const toImport = (badge, asked) => {
  const file = fileURLToPath(import.meta.url);
  const request = `!!${file}?${new URLSearchParams(asked)}!${file}`;
  const source = { type: 'Literal', value: request, raw: JSON.stringify(request) };
  const specifier = { type: 'ImportDefaultSpecifier', local: { type: 'Identifier', name: badge } };
  return {
    type: 'mdxjsEsm',
    value: `import ${badge} from ${source.raw}`,
    data: {
      estree: toProgram({ type: 'ImportDeclaration', specifiers: [specifier], source, attributes: [] }),
    },
  };
};

/** Turns an element into the link and the image, with values that `toValue` makes of their names. */
const draw = (node, toValue, note) => {
  const attribute = (name, value) => ({ type: 'mdxJsxAttribute', name, value });
  const image = {
    type: 'mdxJsxTextElement',
    name: 'img',
    attributes: [
      attribute('src', toValue('src')),
      attribute('alt', toValue('alt')),
      attribute('loading', 'lazy'),
    ],
    children: [],
  };
  Object.assign(node, {
    name: 'a',
    attributes: [attribute('href', toValue('href'))],
    children: [image, note],
  });
};

/** The options with their defaults, or a message that names what is missing. */
const toOptions = ({
  site,
  cache = path.join(process.cwd(), 'node_modules/.cache/stage-badges'),
  maxAge = 3_600_000,
  timeout = 10_000,
  live = true,
} = {}) => {
  if (site === undefined)
    throw new Error('remark-stage-badge needs the option "site": where the stages are published.');
  return { site: site.endsWith('/') ? site : `${site}/`, cache, maxAge, timeout, live };
};

/** The loader: the words of one badge as a module. The bundler keeps no answer, because the cache above does. */
export async function pitch() {
  this.cacheable(false);
  const asked = Object.fromEntries(new URLSearchParams(this.query));
  const options = { ...asked, maxAge: Number(asked.maxAge), timeout: Number(asked.timeout) };
  const badge = await readBadge(asked, options, AbortSignal.timeout(options.timeout));
  return `export default ${JSON.stringify(badge)};`;
}

export default function remarkStageBadge(given) {
  const options = toOptions(given);
  return async (tree, file) => {
    // One deadline for all badges of a page, which are read side by side.
    const signal = AbortSignal.timeout(options.timeout);
    const nodes = [...walk(tree)];
    const drawn = nodes.map(async (node, index) => {
      const attributes = readAttributes(node);
      const badge = await readBadge(attributes, options, signal);
      if (!options.live) {
        draw(node, (name) => badge[name], { type: 'text', value: badge.note });
        return;
      }
      const name = `stageBadge${index}`;
      tree.children.unshift(toImport(name, { ...options, ...attributes }));
      const toExpression = (key) => ({
        type: 'mdxJsxAttributeValueExpression',
        value: `${name}.${key}`,
        data: { estree: toMember(name, key) },
      });
      draw(node, toExpression, {
        type: 'mdxTextExpression',
        value: `${name}.note`,
        data: { estree: toMember(name, 'note') },
      });
    });
    const outcomes = await Promise.allSettled(drawn);
    for (const [index, { reason }] of outcomes.entries())
      if (reason !== undefined) file.fail(reason.message, nodes[index].position, 'stage-badge:subject-badge');
  };
}
