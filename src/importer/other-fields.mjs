/** A tree of paths: a leaf covers everything below it. */
const toTree = (paths) => {
  const tree = new Map();
  for (const path of paths) {
    let node = tree;
    for (const key of path.split('.')) {
      if (!node.has(key)) node.set(key, new Map());
      node = node.get(key);
    }
  }
  return tree;
};

const isEmpty = (value) =>
  value === undefined ||
  value === null ||
  value === '' ||
  (typeof value === 'object' && Object.keys(value).length === 0);

const walk = (value, tree, before) => {
  if (isEmpty(value)) return [];
  if (Array.isArray(value)) return value.flatMap((entry) => walk(entry, tree, before));
  if (typeof value !== 'object') return [before];
  return Object.entries(value).flatMap(([key, inner]) => {
    const name = !tree.has(key) && tree.has('*') ? '*' : key;
    const node = tree.get(name);
    const path = before === '' ? name : `${before}.${name}`;
    if (node === undefined) return isEmpty(inner) ? [] : [path];
    return node.size === 0 ? [] : walk(inner, node, path);
  });
};

/**
 * The paths of a record's fields that a mapping does not know, such as "status.codeowners". A known path
 * covers everything below it; `*` matches any key. Entries of a list have the path of the list.
 */
export const listOtherFields = (record, known) => [...new Set(walk(record, toTree(known), ''))];
