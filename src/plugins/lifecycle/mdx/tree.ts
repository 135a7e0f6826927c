import type { Program } from 'estree';

/** The parts of a Markdown tree with JSX that the check reads. Positions start at 1. */
export interface MdxAttribute {
  readonly type: string;
  readonly name?: string;
  /** A plain string, an expression node or nothing. */
  readonly value?: unknown;
}

export interface MdxNode {
  readonly type: string;
  readonly name?: string | null;
  attributes?: MdxAttribute[];
  children?: MdxNode[];
  readonly position?: { readonly start: { readonly line: number; readonly column: number } };
  readonly value?: string;
  /** The address of a link. */
  url?: string;
  readonly data?: { readonly estree?: Program; readonly _mdxExplicitJsx?: boolean };
}

/** Calls `visit` for every JSX element of a tree. */
export const visitElements = (node: MdxNode, visit: (element: MdxNode) => void): void => {
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') visit(node);
  for (const child of node.children ?? []) visitElements(child, visit);
};

/** Builds the node of `import name from 'path'`. */
export const createImport = (name: string, path: string): MdxNode => ({
  type: 'mdxjsEsm',
  value: `import ${name} from '${path}';`,
  data: {
    estree: {
      type: 'Program',
      sourceType: 'module',
      body: [
        {
          type: 'ImportDeclaration',
          specifiers: [{ type: 'ImportDefaultSpecifier', local: { type: 'Identifier', name } }],
          source: { type: 'Literal', value: path },
          attributes: [],
        },
      ],
    },
  },
});

/** Builds the attribute `attribute={name}`. */
export const createReference = (attribute: string, name: string): MdxAttribute => ({
  type: 'mdxJsxAttribute',
  name: attribute,
  value: {
    type: 'mdxJsxAttributeValueExpression',
    value: name,
    data: {
      estree: {
        type: 'Program',
        sourceType: 'module',
        body: [{ type: 'ExpressionStatement', expression: { type: 'Identifier', name } }],
      },
    },
  },
});
