/** Makes mutants of a source file: one small change of an operator, a number or a condition each. */
import ts from 'typescript';

/** A change of a file: the text between two positions is replaced. */
export interface CodeMutant {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}

const swaps: Readonly<Record<string, string>> = {
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '===': '!==',
  '!==': '===',
  '&&': '||',
  '||': '&&',
  '+': '-',
  '-': '+',
};

/** Calls of these methods of a list are replaced by others, or dropped. */
const methods: Readonly<Record<string, string | null>> = {
  some: 'every',
  every: 'some',
  filter: null,
  sort: null,
  reverse: null,
};

const toMutants = (node: ts.Node, source: ts.SourceFile): CodeMutant[] => {
  const replace = (part: ts.Node, replacement: string): CodeMutant => ({
    start: part.getStart(source),
    end: part.end,
    replacement,
  });
  if (ts.isBinaryExpression(node)) {
    const { left, operatorToken, right } = node;
    const operator = operatorToken.getText(source);
    // Texts can be added, but not subtracted.
    const isText = [left, right].some(
      (part) => ts.isStringLiteralLike(part) || ts.isTemplateExpression(part),
    );
    const swap = isText ? undefined : swaps[operator];
    if (swap !== undefined) return [replace(operatorToken, swap)];
    return operator === '??' ? [replace(node, `(${right.getText(source)})`)] : [];
  }
  if (ts.isNumericLiteral(node)) return [replace(node, String(Number(node.text) + 1))];
  if (node.kind === ts.SyntaxKind.TrueKeyword) return [replace(node, 'false')];
  if (node.kind === ts.SyntaxKind.FalseKeyword) return [replace(node, 'true')];
  if (ts.isConditionalExpression(node) || ts.isIfStatement(node)) {
    const condition = ts.isIfStatement(node) ? node.expression : node.condition;
    return [replace(condition, `!(${condition.getText(source)})`)];
  }
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return [];
  const { name, expression } = node.expression;
  const other = methods[name.text];
  if (other === undefined) return [];
  return [other === null ? replace(node, expression.getText(source)) : replace(name, other)];
};

/** Every mutant of a file, in the order of its text. Types have none. */
export const listCodeMutants = (text: string): CodeMutant[] => {
  const source = ts.createSourceFile('source.tsx', text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
  const found: CodeMutant[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node)) return;
    found.push(...toMutants(node, source));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
};

export const applyCodeMutant = (text: string, { start, end, replacement }: CodeMutant): string =>
  `${text.slice(0, start)}${replacement}${text.slice(end)}`;
