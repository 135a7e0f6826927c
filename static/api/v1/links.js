/**
 * Links to the pages and badges of this site, for a product's own code. It reads the ids from links.json, so that an
 * id that does not exist throws where the link is made and not where it is followed. Types: links.d.ts beside it.
 */

/** Pairs of letters that two ids share, against their lengths: 1 for the same id. */
const likeness = (a, b) => {
  const pairs = (text) => new Set(Array.from(text.slice(1), (letter, index) => text[index] + letter));
  const [one, other] = [pairs(a), pairs(b)];
  const shared = [...one].filter((pair) => other.has(pair)).length;
  return (2 * shared) / (one.size + other.size || 1);
};

const suggest = (typed, ids) =>
  ids
    .map((id) => [likeness(typed, id), id])
    .filter(([share]) => share > 0.4)
    .sort(([a], [b]) => b - a)
    .slice(0, 3)
    .map(([, id]) => `"${id}"`)
    .join(' or ');

/** An id that does not exist, or something that is no id. */
export class UnknownIdError extends TypeError {
  constructor(what, id, ids) {
    const near = suggest(String(id), ids);
    super(`There is no ${what} "${String(id)}".${near === '' ? '' : ` Did you mean ${near}?`}`);
    this.name = 'UnknownIdError';
  }
}

const badgeParts = ['status', 'stage', 'support'];
const badgeStyles = ['plain', 'flat', 'flat-square', 'for-the-badge'];
const viewParameters = ['q', 'kind', 'stage', 'support', 'edition', 'asOf', 'list'];

/** Makes links of the answer of links.json, whole or its `result`. Every link is absolute. */
export const createLinks = (answer) => {
  const { site, subjects, stages, supportStates, editions, kinds, clauses } = answer.result ?? answer;
  const url = (path) => new URL(path.replace(/^\//, ''), site).href;
  const index = (list) => new Map(list.map((entry) => [entry.id, entry]));
  const known = {
    subject: index(subjects),
    stage: index(stages),
    'support state': index(supportStates),
    edition: index(editions),
    kind: index(kinds),
    clause: index(clauses),
    'badge part': index(badgeParts.map((id) => ({ id }))),
    'badge style': index(badgeStyles.map((id) => ({ id }))),
  };
  const find = (what, id) => {
    const found = known[what].get(id);
    if (found === undefined) throw new UnknownIdError(what, id, [...known[what].keys()]);
    return found;
  };
  const has = (what) => (id) => known[what].has(id);
  const list = (what, ids) =>
    [ids]
      .flat()
      .map((id) => find(what, id).id)
      .join(',');

  return Object.freeze({
    /** A subject's page; with an edition it opens on the answer for that edition. */
    subject: (id, { edition } = {}) => {
      const { permalink } = find('subject', id);
      if (edition === undefined) return url(permalink);
      find('edition', edition);
      return url(`${permalink}?edition=${edition}#edition-${edition}`);
    },
    stage: (id) => url(find('stage', id).permalink),
    support: (id) => url(find('support state', id).permalink),
    clause: (id) => url(find('clause', id).permalink),
    /** An image of a subject's status, or of one axis of it. */
    badge: (id, { part = 'status', style = 'plain' } = {}) => {
      find('badge part', part);
      find('badge style', style);
      return url(`/badges/${find('subject', id).id}/${part}${style === 'plain' ? '' : `.${style}`}.svg`);
    },
    /** A view of the explorer. */
    explorer: (view = {}) => {
      const unfit = Object.keys(view).find((name) => !viewParameters.includes(name));
      if (unfit !== undefined) throw new UnknownIdError('parameter of the explorer', unfit, viewParameters);
      const { q, kind, stage, support, edition, asOf, list: ids } = view;
      if (asOf !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(asOf))
        throw new TypeError(`"${String(asOf)}" is no day written YYYY-MM-DD.`);
      const parameters = Object.entries({
        q,
        kind: kind && list('kind', kind),
        stage: stage && list('stage', stage),
        support: support && list('support state', support),
        edition: edition && list('edition', edition),
        'as-of': asOf,
        list: ids && list('subject', ids),
      })
        .filter(([, value]) => value !== undefined && value !== '')
        .map(([name, value]) => `${name}=${encodeURIComponent(value).replaceAll('%2C', ',')}`);
      return url(`/explorer/${parameters.length === 0 ? '' : `?${parameters.join('&')}`}`);
    },
    /** Subjects, stages or editions side by side: `compare('subject:a', 'subject:b')`. */
    compare: (...things) => {
      const checked = things.map((thing) => {
        const [what, id] = String(thing).split(':');
        if (!['subject', 'stage', 'edition'].includes(what))
          throw new UnknownIdError('thing to compare', thing, ['subject:', 'stage:', 'edition:']);
        return `${what}:${find(what, id).id}`;
      });
      return url(`/compare/?with=${checked.join(',')}`);
    },
    hasSubject: has('subject'),
    hasStage: has('stage'),
    hasSupport: has('support state'),
    hasEdition: has('edition'),
    hasKind: has('kind'),
    hasClause: has('clause'),
  });
};
