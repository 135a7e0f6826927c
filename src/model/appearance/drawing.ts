import type { Step } from '../subject/step';

/** Where a stage's card stands; sizes in the drawing's own units, close to pixels. */
export interface Card {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

export interface Arrow {
  readonly step: Step;
  /** The line, and the head at its end. */
  readonly line: string;
  readonly head: string;
}

/** A lifecycle laid out: stages in a row or in a column, steps back and steps over a stage in arcs beside it. */
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

const headLength = 8;
const headHalf = 4.5;

/** A point by its place along the life and across it; `row` and `column` differ in nothing else. */
type Point = (along: number, across: number) => string;

const round = (value: number): number => Math.round(value * 10) / 10;

const toPoint =
  (direction: Direction): Point =>
  (along, across) =>
    direction === 'row' ? `${round(along)} ${round(across)}` : `${round(across)} ${round(along)}`;

const isBack = (from: number, to: number): boolean => to < from;
const isNext = (from: number, to: number): boolean => to === from + 1;

/**
 * Where arcs touch a card's side, as shares of it. Arcs that go to lower stages stand first, nearer ends before farther
 * ones; so no two arcs of one side cross at a card.
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
  size: (typeof sizes)[Direction],
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

/** Lays a lifecycle out. Pure arithmetic: the same policy gives the same drawing. */
export const layOut = (ids: readonly string[], steps: readonly Step[], direction: Direction): Drawing => {
  const size = sizes[direction];
  const point = toPoint(direction);
  const indexed: Indexed[] = steps.map((step) => ({
    step,
    from: ids.indexOf(step.from),
    to: ids.indexOf(step.to),
  }));
  const arcs = indexed.filter(({ from, to }) => !isNext(from, to));
  const reach = (back: boolean): number => {
    const spans = arcs
      .filter(({ from, to }) => isBack(from, to) === back)
      .map(({ from, to }) => Math.abs(to - from));
    return spans.length === 0 ? 4 : size.base + size.arc * Math.max(...spans);
  };
  // Steps over a stage run above a row and to the right of a column; steps back on the other side.
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
    // A cubic reaches three quarters of its handles' height.
    const bow = edge + (out * (size.base + size.arc * Math.abs(to - from)) * 4) / 3 - out * 8;
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
