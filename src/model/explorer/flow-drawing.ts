import type { Flow } from './trend';

/** A value at one side of the drawing; sizes in the drawing's own units, close to pixels. */
export interface FlowEnd {
  readonly id: string;
  /** How many came from it, or went to it. */
  readonly count: number;
  readonly y: number;
  readonly height: number;
}

/** Subjects that went from one value to another, as a band whose width shows how many. */
export interface FlowBand extends Flow {
  readonly path: string;
}

/** Values that subjects left on one side, those that they went to on the other, bands between them. */
export interface FlowDrawing {
  readonly height: number;
  readonly from: readonly FlowEnd[];
  readonly to: readonly FlowEnd[];
  readonly bands: readonly FlowBand[];
}

/** How much room a name of two lines and its number need even where nearly nothing came or went. */
const leastSlot = 42;
const gap = 8;
/** The height of all bands together. */
const bandsHeight = 200;
/** Keeps the smallest bands visible. */
const leastBand = 1.5;

const round = (value: number): number => Math.round(value * 10) / 10;

interface Slot extends FlowEnd {
  /** Where the next band begins. */
  next: number;
}

const stack = (
  ids: readonly string[],
  flows: readonly Flow[],
  side: 'from' | 'to',
  toHeight: (count: number) => number,
): { slots: Map<string, Slot>; height: number } => {
  const slots = new Map<string, Slot>();
  let top = 0;
  for (const id of ids) {
    const own = flows.filter((flow) => flow[side] === id);
    if (own.length === 0) continue;
    const height = own.reduce((sum, { count }) => sum + toHeight(count), 0);
    const slot = Math.max(leastSlot, height);
    const y = top + (slot - height) / 2;
    slots.set(id, { id, count: own.reduce((sum, { count }) => sum + count, 0), y, height, next: y });
    top += slot + gap;
  }
  return { slots, height: top - gap };
};

const toEnd = ({ id, count, y, height }: Slot): FlowEnd => ({
  id,
  count,
  y: round(y),
  height: round(height),
});

/** Lays flows out between two columns, values in the order given. Pure arithmetic: the same flows give the same drawing. */
export const layOutFlows = (
  flows: readonly Flow[],
  ids: readonly string[],
  left: number,
  right: number,
): FlowDrawing => {
  const all = flows.reduce((sum, { count }) => sum + count, 0);
  const toHeight = (count: number): number => Math.max(leastBand, (bandsHeight * count) / Math.max(1, all));
  const from = stack(ids, flows, 'from', toHeight);
  const to = stack(ids, flows, 'to', toHeight);
  const place = (flow: Flow): number => ids.indexOf(flow.from) * ids.length + ids.indexOf(flow.to);
  const middle = (left + right) / 2;
  // In the order of both columns, so that few bands cross.
  const bands = [...flows]
    .sort((a, b) => place(a) - place(b))
    .flatMap((flow): FlowBand[] => {
      const [start, end] = [from.slots.get(flow.from), to.slots.get(flow.to)];
      if (start === undefined || end === undefined) return [];
      const height = toHeight(flow.count);
      const [a, b] = [start.next, end.next];
      start.next += height;
      end.next += height;
      const curve = (x: number, y: number, toX: number, toY: number): string =>
        `${round(x)} ${round(y)}C${round(middle)} ${round(y)} ${round(middle)} ${round(toY)} ${round(toX)} ${round(toY)}`;
      return [
        { ...flow, path: `M${curve(left, a, right, b)}L${curve(right, b + height, left, a + height)}Z` },
      ];
    });
  return {
    height: round(Math.max(from.height, to.height)),
    from: [...from.slots.values()].map(toEnd),
    to: [...to.slots.values()].map(toEnd),
    bands,
  };
};
