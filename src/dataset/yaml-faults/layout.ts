import type { Fault } from './extent';
import { depthAt, endOfLine, measureValue } from './extent';
import { quoteLine } from '../place';
import { say } from '../../model/text/say';

/** Entries below each other at one depth: keys of a record, or rows of a list. */
interface Block {
  readonly kind: 'record' | 'list';
  readonly depth: number;
  /** The offset of the first entry. */
  readonly start: number;
  /** Whether the first entry is directly after the hyphen of a row. */
  readonly isInRow: boolean;
  /** The entry with this block as its value; null for the file's top level. */
  readonly opener: Entry | null;
}

/** A key or a row. */
interface Entry {
  readonly depth: number;
  readonly start: number;
  /** Whether the value is on the lines below. */
  readonly isOpen: boolean;
  /** The blocks that this entry's indentation ended. */
  readonly ended: readonly Block[];
}

type Said = Pick<Fault, 'message' | 'hint'>;

const unlike: Said = {
  message: say('yaml.indentation'),
  hint: say('yaml.indentation-hint'),
};
const runOn: Said = {
  message: say('yaml.continued'),
  hint: say('yaml.indentation-hint'),
};
const noColon: Said = {
  message: say('yaml.no-colon'),
  hint: say('yaml.no-colon-hint'),
};

const hyphen = /^-(?:[ \t]+|$)/;
/** A quoted or plain key: all text before the first colon that is followed by a space or nothing. */
const key =
  /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|(?:[^\s,[\]{}#&*!|>'"%@`?:-]|[?:-](?=\S))(?:(?!\s#|:(?:\s|$)).)*)[ \t]*:(?:[ \t]+|$)/s;
/**
 * A possible key that is no text: with a question mark, an anchor, a tag or an alias. Lines below it are not
 * checked.
 */
const strangeKey = /^(?:[?:](?:\s|$)|[&!]|\*.*:(?:\s|$))/;
/** An anchor or a tag does not affect the extent of its value. */
const properties = /^(?:[&!]\S*(?: +|$))*/;
const nothing = /^(?:#.*)?$/;

/** Whether the current key ended a block that the next entry would continue. If so, that key is misplaced. */
const isBetween = ({ opener }: Block, kind: Block['kind'], depth: number): boolean =>
  opener?.ended.some((block) => block.depth === depth && block.kind === kind) === true;

/**
 * Finds the first line that does not fit the lines above, as a person would: by indentation, hyphens, keys,
 * quotes and brackets. After such a line the parser continues as long as it can, and reports a later one. For
 * texts that the parser rejected; null if every line fits.
 */
export const findFault = (text: string): Fault | null => {
  const blocks: Block[] = [];
  let last: Entry | null = null;

  const at = (offset: number, said: Said): Fault => ({ ...said, offset, until: Infinity });
  const withoutHyphen = (offset: number): Fault =>
    at(offset, {
      message: say('yaml.no-hyphen', { line: quoteLine(text, offset) }),
      hint: say('yaml.no-hyphen-hint'),
    });

  /** Adds an entry to its block, or returns the reason why there is none. */
  const enter = (
    kind: Block['kind'],
    depth: number,
    start: number,
    isInRow: boolean,
  ): readonly Block[] | Fault => {
    const ended: Block[] = [];
    while ((blocks.at(-1)?.depth ?? -1) > depth) ended.push(...blocks.splice(-1));
    const left = ended.at(-1);
    const block = blocks.at(-1);
    const push = (): readonly Block[] => {
      blocks.push({ kind, depth, start, isInRow, opener: last });
      return ended;
    };
    if (block === undefined) return left === undefined ? push() : at(left.start, unlike);
    if (block.depth === depth) {
      if (block.kind === kind) return ended;
      // The rows of a list can have the same depth as its key.
      if (kind === 'list') return last?.isOpen === true && last.depth === depth ? push() : at(start, unlike);
      ended.push(...blocks.splice(-1));
      if (blocks.at(-1)?.depth === depth) return ended;
      return isBetween(block, kind, depth) ? at(block.opener?.start ?? start, unlike) : withoutHyphen(start);
    }
    if (left === undefined) return last?.isOpen === false ? at(start, runOn) : push();
    if (isBetween(left, kind, depth)) return at(left.opener?.start ?? start, unlike);
    return kind === 'list' && left.kind === 'record' && !left.isInRow
      ? withoutHyphen(left.start)
      : at(start, unlike);
  };

  /**
   * Reads the entries on one line from an offset. Returns the offset after them, including all lines of the
   * last one's value.
   */
  const readEntries = (first: number, indent: number): number | Fault => {
    // A loop instead of recursion, because a line can contain more nested rows than the stack has room for.
    for (let start = first, isInRow = false; ; isInRow = true) {
      const depth = indent + start - first;
      const rest = text.slice(start, endOfLine(text, start));
      const mark = hyphen.exec(rest)?.[0] ?? key.exec(rest)?.[0];
      if (mark === undefined) {
        if (strangeKey.test(rest)) return text.length;
        if (last !== null && depth <= last.depth) {
          if (/^[[{]/.test(rest)) return text.length;
          const block = blocks.findLast((open) => open.depth <= depth);
          return block?.kind === 'list' && block.depth === depth ? withoutHyphen(start) : at(start, noColon);
        }
        const isBegun = last?.isOpen !== false;
        last = { depth: last?.depth ?? -1, start, isOpen: false, ended: [] };
        return isBegun ? measureValue(text, start, last.depth) : endOfLine(text, start);
      }
      const isRow = hyphen.test(rest);
      const ended = enter(isRow ? 'list' : 'record', depth, start, isInRow);
      if ('message' in ended) return ended;
      const inner = start + mark.length + (properties.exec(rest.slice(mark.length))?.[0].length ?? 0);
      const value = text.slice(inner, endOfLine(text, inner));
      if (isRow && strangeKey.test(value)) return text.length;
      const hasEntry = isRow && (hyphen.test(value) || key.test(value));
      last = { depth, start, isOpen: nothing.test(value) || hasEntry, ended };
      if (!hasEntry) return last.isOpen ? endOfLine(text, inner) : measureValue(text, inner, depth);
      start = inner;
    }
  };

  for (let start = 0; start < text.length;) {
    const depth = depthAt(text, start);
    const isEdge = /^(?:---|\.\.\.)(?:\s|$)/.test(text.slice(start, start + 4));
    // The parser reports a second document by itself, and nothing above it is wrong.
    if (isEdge && blocks.length > 0) return null;
    const end = depth < 0 || isEdge ? endOfLine(text, start) : readEntries(start + depth, depth);
    if (typeof end !== 'number') return end;
    start = endOfLine(text, end) + 1;
  }
  return null;
};
