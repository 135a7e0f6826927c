/**
 * A remark plugin for other Docusaurus sites: `<SubjectBadge subject="…" edition="…" part="…" badgeStyle="…" />` in MDX
 * becomes an image with its words and its link, made while that site builds. It reads this site's API, keeps answers in
 * a cache, and fails the build for an id that does not exist. No dependency, Node 20 and up.
 */
import { createHash } from 'node:crypto';
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';

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
    .map(({ id }) => id);

/** Reads documents of the API once a build each, from the cache while that is young, and from an old one if all else fails. */
const createReader = ({ site, cache, maxAge, timeout }) => {
  const answers = new Map();
  const read = async (name) => {
    const url = new URL(`api/v1/${name}`, site);
    const file = path.join(cache, `${createHash('sha256').update(url.href).digest('hex').slice(0, 24)}.json`);
    const age = await stat(file).then(
      ({ mtimeMs }) => Date.now() - mtimeMs,
      () => Infinity,
    );
    const cached = () => readFile(file, 'utf8').then(JSON.parse);
    if (age < maxAge) return cached();
    try {
      const response = await fetch(url, { signal: AbortSignal.timeout(timeout) });
      if (response.status === 404) return null;
      if (!response.ok) throw new Error(`it answered ${response.status}`);
      const answer = await response.json();
      await mkdir(cache, { recursive: true });
      await writeFile(file, JSON.stringify(answer));
      return answer;
    } catch (error) {
      if (age === Infinity)
        throw new Error(
          `${url.href} cannot be read (${error.cause?.code ?? error.message}), and there is no cached answer in ${cache}.`,
          { cause: error },
        );
      console.warn(
        `remark-stage-badge: ${url.href} cannot be read; the cached answer is ${Math.round(age / 3_600_000)} hours old.`,
      );
      return cached();
    }
  };
  return (name) => {
    if (!answers.has(name)) answers.set(name, read(name));
    return answers.get(name);
  };
};

const walk = function* (node) {
  if (/^mdxJsx(Flow|Text)Element$/.test(node.type) && node.name === element) yield node;
  for (const child of node.children ?? []) yield* walk(child);
};

const attribute = (name, value) => ({ type: 'mdxJsxAttribute', name, value });

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

const draw = async (node, read, site) => {
  const { subject, edition, part, badgeStyle } = readAttributes(node);
  const answer = await read(`status/${subject}.json`);
  if (answer === null) {
    const links = await read('links.json');
    const near = nearest(subject, links?.result.subjects.map(({ id }) => id) ?? []);
    throw new Error(
      `There is no subject "${subject}".${near.length === 0 ? '' : ` Did you mean ${near.map((id) => `"${id}"`).join(' or ')}?`}`,
    );
  }
  const { label, status, editions, permalink } = answer.result;
  if (edition !== undefined && !editions.some(({ id }) => id === edition))
    throw new Error(
      `There is no edition "${edition}". Take one of ${editions.map(({ id }) => id).join(', ')}.`,
    );
  const file = `${part}${badgeStyle === 'plain' ? '' : `.${badgeStyle}`}.svg`;
  const page = new URL(`.${permalink}${edition === undefined ? '' : `?edition=${edition}`}`, site);
  const image = {
    type: 'mdxJsxTextElement',
    name: 'img',
    attributes: [
      attribute('src', new URL(`badges/${subject}/${file}`, site).href),
      attribute('alt', `${label}: ${status}`),
      attribute('loading', 'lazy'),
    ],
    children: [],
  };
  Object.assign(node, { name: 'a', attributes: [attribute('href', page.href)], children: [image] });
};

/** `site`: where the stages are published. `cache`: a folder. `maxAge`, `timeout`: milliseconds. */
export default function remarkStageBadge({
  site,
  cache = path.join(process.cwd(), 'node_modules/.cache/stage-badges'),
  maxAge = 3_600_000,
  timeout = 10_000,
} = {}) {
  if (site === undefined)
    throw new Error('remark-stage-badge needs the option "site": where the stages are published.');
  const base = site.endsWith('/') ? site : `${site}/`;
  const read = createReader({ site: base, cache, maxAge, timeout });
  return async (tree, file) => {
    for (const node of [...walk(tree)]) {
      try {
        await draw(node, read, base);
      } catch (error) {
        file.fail(error.message, node.position, 'stage-badge:subject-badge');
      }
    }
  };
}
