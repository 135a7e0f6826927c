import type { Document } from 'yaml';
import { YAMLMap, YAMLSeq, visit } from 'yaml';

/** Pads flow style like formatters: lists [a, b], records { a: b }. */
const padAsFormatters = (document: Document): void => {
  visit(document, {
    Seq: (_, list) => {
      list.toString = (context, ...rest) =>
        YAMLSeq.prototype.toString.call(list, context && { ...context, flowCollectionPadding: '' }, ...rest);
    },
    Map: (_, map) => {
      map.toString = (context, ...rest) =>
        YAMLMap.prototype.toString.call(map, context && { ...context, flowCollectionPadding: ' ' }, ...rest);
    },
  });
};

/** A document as text. Lines are never folded, so that a diff shows only the changes. */
export const renderDocument = (document: Document): string => {
  padAsFormatters(document);
  return document.toString({ lineWidth: 0, singleQuote: true });
};
