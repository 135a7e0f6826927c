import type { Step } from '../subject/step';

/** Position and size of a stage's card, in the drawing's own units, which are close to pixels. */
export interface Card {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

export interface Arrow {
  readonly step: Step;
  /** Paths of the line, and of the arrowhead at its end. */
  readonly line: string;
  readonly head: string;
}

/**
 * The layout of a lifecycle: stages in a row or column, with arcs beside it for steps back and for steps that
 * skip a stage.
 */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly card: { readonly width: number; readonly height: number };
  readonly cards: readonly Card[];
  readonly arrows: readonly Arrow[];
}

export type Direction = 'row' | 'column';

const sizes = {
  row: { along: 136, across: 96, gap: 54, arc: 26, base: 20 },
  column: { along: 56, across: 250, gap: 40, arc: 14, base: 18 },
} as const;

/** The height of one line of a name. Cards have room for two lines. */
export const lineHeight = 18;

/** The number of letters on a line of a name, and of a word that is not cut. */
export const letters = {
  row: { line: 13, word: 15 },
  column: { line: 20, word: 20 },
} as const;

/** The longest lifecycle that is readable in a row on a wide screen. */
const mostInRow = 7;

/** Whether a lifecycle is also drawn as a row, where there is room. */
export const fitsInRow = (count: number): boolean => count <= mostInRow;

const headLength = 8;
const headHalf = 4.5;

/**
 * Formats a point from its positions along and across the lifecycle. Rows and columns differ only in this.
 */
type Point = (along: number, across: number) => string;

const round = (value: number): number => Math.round(value * 10) / 10;

const toPoint =
  (direction: Direction): Point =>
  (along, across) =>
    direction === 'row' ? `${round(along)} ${round(across)}` : `${round(across)} ${round(along)}`;

const isBack = (from: number, to: number): boolean => to < from;
const isNext = (from: number, to: number): boolean => to === from + 1;

/**
 * The points where arcs touch a card's side, as fractions of its length. Arcs to lower stages come first,
 * nearer ends before farther ones, so that no two arcs of one side cross at a card.
 */
const toPorts = (self: number, others: readonly number[]): Map<number, number> => {
  const sorted = [...others].sort((a, b) => Number(a > self) - Number(b > self) || b - a);
  return new Map(sorted.map((other, index) => [other, (index + 1) / (sorted.length + 1)]));
};

interface Indexed {
  readonly step: Step;
  readonly from: number;
  readonly to: number;
}

const drawNext = (
  { step, from, to }: Indexed,
  start: (i: number) => number,
  size: { readonly along: number },
  middle: number,
  point: Point,
): Arrow => {
  const tip = start(to) - 2;
  return {
    step,
    line: `M${point(start(from) + size.along + 2, middle)}L${point(tip - headLength + 1, middle)}`,
    head: `M${point(tip, middle)}L${point(tip - headLength, middle - headHalf)}L${point(tip - headLength, middle + headHalf)}z`,
  };
};

/** The room for arcs on both sides of a column together. With more, its texts would be too small on a phone. */
const mostBeside = 98;

/** Cards grow with the longest name. */
const toSize = (direction: Direction, lines: number) => {
  const size = sizes[direction];
  const more = lineHeight * Math.max(0, lines - 2);
  return direction === 'row'
    ? { ...size, across: size.across + more }
    : { ...size, along: size.along + more };
};

/**
 * Lays out a lifecycle. `lines` is the number of lines of the longest name. The same policy always gives the
 * same drawing.
 */
export const layOut = (
  ids: readonly string[],
  steps: readonly Step[],
  direction: Direction,
  lines = 1,
): Drawing => {
  const size = toSize(direction, lines);
  const point = toPoint(direction);
  const indexed: Indexed[] = steps.map((step) => ({
    step,
    from: ids.indexOf(step.from),
    to: ids.indexOf(step.to),
  }));
  const arcs = indexed.filter(({ from, to }) => !isNext(from, to));
  const toNaturalReach = (back: boolean): number => {
    const spans = arcs
      .filter(({ from, to }) => isBack(from, to) === back)
      .map(({ from, to }) => Math.abs(to - from));
    return spans.length === 0 ? 4 : size.base + size.arc * Math.max(...spans);
  };
  const beside = toNaturalReach(false) + toNaturalReach(true);
  const squeeze = direction === 'row' ? 1 : Math.min(1, mostBeside / beside);
  const reach = (back: boolean): number => toNaturalReach(back) * squeeze;
  // Forward arcs run above a row and to the right of a column; backward arcs on the other side.
  const forward = reach(false);
  const backward = reach(true);
  const near = direction === 'row' ? forward : backward;
  const start = (index: number): number => 2 + index * (size.along + size.gap);
  const length = start(ids.length) - size.gap + 2;
  const middle = near + size.across / 2;

  const drawArc = ({ step, from, to }: Indexed): Arrow => {
    const back = isBack(from, to);
    const isNear = (direction === 'row') !== back;
    const edge = isNear ? near - 2 : near + size.across + 2;
    const out = isNear ? -1 : 1;
    const onSide = (self: number): number[] =>
      arcs
        .filter((arc) => isBack(arc.from, arc.to) === back && (arc.from === self || arc.to === self))
        .map((arc) => (arc.from === self ? arc.to : arc.from));
    const port = (self: number, other: number): number =>
      start(self) + size.along * (toPorts(self, onSide(self)).get(other) ?? 0.5);
    const [a, b] = [port(from, to), port(to, from)];
    // A cubic curve reaches three quarters of the height of its control points.
    const bow = edge + (out * squeeze * (size.base + size.arc * Math.abs(to - from)) * 4) / 3 - out * 8;
    const foot = edge + out * headLength;
    return {
      step,
      line: `M${point(a, edge)}C${point(a, bow)} ${point(b, bow)} ${point(b, foot)}`,
      head: `M${point(b, edge)}L${point(b - headHalf, foot)}L${point(b + headHalf, foot)}z`,
    };
  };

  const across = near + size.across + (direction === 'row' ? backward : forward);
  return {
    width: direction === 'row' ? length : across,
    height: direction === 'row' ? across : length,
    card:
      direction === 'row'
        ? { width: size.along, height: size.across }
        : { width: size.across, height: size.along },
    cards: ids.map((id, index) =>
      direction === 'row' ? { id, x: start(index), y: near } : { id, x: near, y: start(index) },
    ),
    arrows: indexed.map((one) =>
      isNext(one.from, one.to) ? drawNext(one, start, size, middle, point) : drawArc(one),
    ),
  };
};
