import ts from 'typescript';

/** Class names, and selectors of elements. */
const isSelector = /^[.#]?sb-|^[a-z]+, [a-z]|:has\(/;

/** Two words, or a word with a capital: text that a reader could see. Ids, paths and class names are neither. */
const isText = (text: string): boolean =>
  !isSelector.test(text) && /\p{L}{2,}[,.:;)]? \p{L}|^\s*\p{Lu}\p{Ll}+/u.test(text);

/** A word beside a value, such as the "by" of `by ${day}`. */
const isPartOfText = (part: string): boolean =>
  /(^|\s)\p{L}{2,}[,.:;)]?\s|\s\p{L}{2,}[,.:;)]?(\s|$)/u.test(part);

/** Attributes whose values no reader sees. */
const technical = new Set([
  'className',
  'id',
  'href',
  'rel',
  'd',
  'viewBox',
  'style',
  'sizes',
  'media',
  'role',
]);

const textOf = (node: ts.Node): string | null => {
  if (ts.isJsxText(node)) return /\p{L}/u.test(node.text) ? node.text.replace(/\s+/g, ' ').trim() : null;
  if (ts.isStringLiteralLike(node)) return isText(node.text) ? node.text : null;
  if (!ts.isTemplateExpression(node)) return null;
  const parts = [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)];
  return !isSelector.test(node.head.text) && parts.some((part) => isText(part) || isPartOfText(part))
    ? parts.join('{}')
    : null;
};

/** Code whose strings are no text for readers: imports, types, keys, comparisons, and errors for developers. */
const isCode = (node: ts.Node): boolean =>
  ts.isImportDeclaration(node) ||
  ts.isExportDeclaration(node) ||
  (ts.isTypeNode(node) && !ts.isExpressionWithTypeArguments(node)) ||
  ts.isCaseClause(node.parent) ||
  ts.isElementAccessExpression(node.parent) ||
  (ts.isNewExpression(node) && node.expression.getText().endsWith('Error')) ||
  (ts.isJsxAttribute(node) && technical.has(node.name.getText())) ||
  (ts.isStringLiteralLike(node) &&
    ((ts.isPropertyAssignment(node.parent) && node.parent.name === node) ||
      (ts.isBinaryExpression(node.parent) &&
        (/^[=!]==$/.test(node.parent.operatorToken.getText()) ||
          node.parent.left.getText().endsWith('.displayName')))));

/** Texts in a source file that are not messages, each with its line. */
export const listTexts = (
  file: string,
  source: string,
): { readonly line: number; readonly text: string }[] => {
  const root = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const found: { line: number; text: string }[] = [];
  const visit = (node: ts.Node): void => {
    if (node !== root && isCode(node)) return;
    const text = textOf(node);
    if (text !== null)
      found.push({ line: root.getLineAndCharacterOfPosition(node.getStart()).line + 1, text });
    ts.forEachChild(node, visit);
  };
  visit(root);
  return found;
};
