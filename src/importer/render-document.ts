import type { Document } from 'yaml';
import { YAMLMap, YAMLSeq, visit } from 'yaml';

/** What stands in one line is written as formatters write it: lists [a, b], records { a: b }. */
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

/** A document as text. Lines are never folded, so that a diff shows what changed and nothing else. */
export const renderDocument = (document: Document): string => {
  padAsFormatters(document);
  return document.toString({ lineWidth: 0, singleQuote: true });
};
