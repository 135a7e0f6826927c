import ts from 'typescript';

/** Class names, and selectors of elements. */
const isSelector = /^[.#]?sb-|^[a-z]+, [a-z]|:has\(/;

/** Names that are the same in every language, of errors and HTTP methods too, types of files, and lists of fonts. */
const isName =
  /^OpenAPI$|^[A-Z]\w*Error$|^[A-Z]+(, [A-Z]+)*$|^[\w-]+(,[\w-]+)+$|^[a-z]+\/[a-z+.-]+; charset=/;

/** A line to type, such as "npm run stages -- show ID", and its options, such as "[--data DIR]". */
const isCommandLine = /^\s*(npm (run|start)|npx) |^([A-Z]+ )*(\[?--[\w-]+(\]| --| [A-Z]+\b)|\{\})/;

/** Two words, or a word with a capital: text that a reader could see. Ids, paths and class names are neither. */
const isText = (text: string): boolean =>
  !isSelector.test(text) &&
  !isName.test(text) &&
  !isCommandLine.test(text) &&
  /\p{L}{2,}[,.:;)]? \p{L}|^\s*\p{Lu}\p{Ll}+/u.test(text);

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

/** Attributes in markup whose values readers see. */
const readAttribute = /\s(?:aria-label|title|alt|content)="([^"]*)"/g;

/** The text of HTML, SVG or XML, with the values of attributes that readers see. */
const dropMarkup = (text: string): string =>
  /^\s*<[!?/a-z]/.test(text)
    ? `${text.replace(/<[^<>]*>?/g, ' ')}${Array.from(text.matchAll(readAttribute), ([, value = '']) => value).join(' ')}`.trim()
    : /^ [\w-]+="[^"]*"$/.test(text)
      ? ''
      : text;

/** Whether a string is a child of an element, also as one of two alternatives: even one word is text there. */
const isShown = (node: ts.Node): boolean =>
  ts.isJsxExpression(node.parent)
    ? !ts.isJsxAttribute(node.parent.parent)
    : ts.isConditionalExpression(node.parent) && node.parent.condition !== node && isShown(node.parent);

const textOf = (node: ts.Node): string | null => {
  if (ts.isJsxText(node)) return /\p{L}/u.test(node.text) ? node.text.replace(/\s+/g, ' ').trim() : null;
  if (ts.isStringLiteralLike(node)) {
    const text = dropMarkup(node.text);
    return isText(text) || (isShown(node) && /\p{L}{2,}/u.test(text)) ? text : null;
  }
  if (!ts.isTemplateExpression(node)) return null;
  const joined = [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('{}');
  const text = dropMarkup(joined);
  return !isSelector.test(text) &&
    !isCommandLine.test(text) &&
    text.split('{}').some((part) => isText(part) || isPartOfText(part))
    ? text
    : null;
};

/** Calls whose arguments are compared, written for developers, or the documentation of a schema's key beside the key. */
const isCodeCall = (node: ts.Node): boolean =>
  ts.isCallExpression(node) &&
  /(^console\.\w+|\.(startsWith|endsWith|includes|describe))$/.test(node.expression.getText());

/** Code whose strings are no text for readers: imports, types, keys, comparisons, and errors for developers. */
const isCode = (node: ts.Node): boolean =>
  ts.isImportDeclaration(node) ||
  ts.isExportDeclaration(node) ||
  (ts.isTypeNode(node) && !ts.isExpressionWithTypeArguments(node)) ||
  (ts.isCaseClause(node.parent) && node.parent.expression === node) ||
  ts.isElementAccessExpression(node.parent) ||
  (isCodeCall(node.parent) && ts.isCallExpression(node.parent) && node !== node.parent.expression) ||
  (ts.isNewExpression(node) && /^(Type|Range|Syntax)?Error$/.test(node.expression.getText())) ||
  (ts.isJsxAttribute(node) && technical.has(node.name.getText())) ||
  (ts.isStringLiteralLike(node) &&
    ((ts.isPropertyAssignment(node.parent) && node.parent.name === node) ||
      // The name of a class of errors.
      (ts.isPropertyDeclaration(node.parent) && node.parent.name.getText() === 'name') ||
      (ts.isBinaryExpression(node.parent) &&
        (/^[=!]==$|^in$/.test(node.parent.operatorToken.getText()) ||
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
