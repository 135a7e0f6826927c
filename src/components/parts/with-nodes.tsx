import { Fragment } from 'react';
import type { ReactNode } from 'react';

/** A control character, which names in data cannot contain. */
const mark = '\u0001';

/** The place of an element among the values of a message: `{ link: node(0) }`. */
export const node = (index: number): string => `${mark}${index}${mark}`;

/** Puts elements into their places in a message. */
export const withNodes = (text: string, ...nodes: readonly ReactNode[]): ReactNode =>
  text
    .split(mark)
    .map((part, index) => <Fragment key={index}>{index % 2 === 0 ? part : nodes[Number(part)]}</Fragment>);

/** Lists elements as a function lists texts, such as `renderLabels`. */
export const listNodes = (
  list: (texts: readonly string[]) => string,
  nodes: readonly ReactNode[],
): ReactNode => withNodes(list(nodes.map((_, index) => node(index))), ...nodes);
