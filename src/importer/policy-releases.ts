import type { Node, YAMLSeq } from 'yaml';
import { Document, Scalar, isMap, isNode, isScalar, isSeq, parseDocument } from 'yaml';
import type { Release } from './release-table';
import { renderDocument } from './render-document';

const render = ({ version, date, planned }: Release): string => {
  const row = { version, ...(date !== null && { date }), ...(planned && { planned }) };
  const document = new Document();
  const map = document.createNode(row, { flow: true });
  const name: unknown = map.get('version', true);
  if (isScalar(name)) name.type = Scalar.QUOTE_SINGLE;
  document.contents = map;
  return renderDocument(document).trimEnd();
};

const read = (item: unknown): Release | null => {
  if (!isMap(item)) return null;
  const [name, date, planned] = ['version', 'date', 'planned'].map((key) => item.get(key));
  return {
    version: String(name),
    date: typeof date === 'string' ? date : null,
    planned: planned === true,
  };
};

interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

const startOf = (node: Node): number => node.range?.[0] ?? 0;

/** The end of a node's value, without the line breaks and comments after it. */
const endOf = (node: Node): number => {
  const last: unknown = isMap(node) && node.flow !== true ? node.items.at(-1)?.value : null;
  return isNode(last) ? endOf(last) : (node.range?.[1] ?? 0);
};

/** The edits of an existing list: changed releases in their place, new ones after the one before them. */
const listEdits = (text: string, list: YAMLSeq, releases: readonly Release[]): Edit[] => {
  const items = list.items.filter(isNode);
  const find = (version: string): Node | undefined => items.find((item) => read(item)?.version === version);
  const [first] = items;
  if (first === undefined) return [];
  const lineStart = text.lastIndexOf('\n', startOf(first) - 1) + 1;
  const indent = /^\s*/.exec(text.slice(lineStart))?.[0] ?? '';
  const isFlow = list.flow === true;
  let before: Node | undefined;
  return releases.flatMap((release): Edit[] => {
    const known = find(release.version);
    if (known !== undefined) {
      before = known;
      const own = read(known);
      const isSame = own?.date === release.date && own.planned === release.planned;
      return isSame ? [] : [{ from: startOf(known), to: endOf(known), text: render(release) }];
    }
    if (before === undefined) {
      const from = startOf(first);
      return [{ from, to: from, text: isFlow ? `${render(release)}, ` : `${render(release)}\n${indent}- ` }];
    }
    const from = endOf(before);
    const isCommented = /^[ \t]+#/.test(text.slice(from));
    const at = isCommented && !isFlow ? from + text.slice(from).search(/\n|$/) : from;
    return [{ from: at, to: at, text: isFlow ? `, ${render(release)}` : `\n${indent}- ${render(release)}` }];
  });
};

/**
 * Adds the releases that the records of an import name to a policy's text, and updates their dates. Nothing else
 * changes, and releases that only the policy has stay.
 */
export const setReleases = (policy: string, releases: readonly Release[]): string => {
  const { contents } = parseDocument(policy, { logLevel: 'error' });
  if (!isMap(contents) || releases.length === 0) return policy;
  const list = contents.get('releases', true);
  if (isSeq(list) && list.items.length > 0) {
    const edits = listEdits(policy, list, releases);
    // From the end, so that the offsets of the others stay valid. Edits at one place keep their order.
    return edits.reduceRight(
      (text, { from, to, text: own }) => `${text.slice(0, from)}${own}${text.slice(to)}`,
      policy,
    );
  }
  const rows = releases.map((release) => `  - ${render(release)}\n`).join('');
  if (isNode(list))
    return `${policy.slice(0, startOf(list)).trimEnd()}\n${rows.trimEnd()}${policy.slice(endOf(list))}`;
  return `${policy}${policy.endsWith('\n') ? '' : '\n'}releases:\n${rows}`;
};
