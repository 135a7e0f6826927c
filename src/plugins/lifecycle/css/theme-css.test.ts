import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { breakpointsInEm, darkWithoutScripts } from './theme-css';

/** Docusaurus' own copy, which runs the plugins in a build. */
const { resolve } = createRequire(createRequire(import.meta.url).resolve('@docusaurus/core/package.json'));
const { default: postcss } = (await import(resolve('postcss'))) as {
  default: (plugins: readonly unknown[]) => {
    process: (css: string, options: { from: undefined }) => { css: string };
  };
};
const change = (plugin: unknown, css: string): string =>
  postcss([plugin]).process(css, { from: undefined }).css;

describe('breakpointsInEm', () => {
  it('converts the widths of media queries, and nothing else', () => {
    expect(
      change(breakpointsInEm, '@media (min-width: 997px) and (max-height: 30em) { a { width: 16px } }'),
    ).toBe('@media (min-width: 62.3125em) and (max-height: 30em) { a { width: 16px } }');
  });
});

describe('darkWithoutScripts', () => {
  it('repeats rules of the dark scheme for pages without the attribute, after the rule', () => {
    const css = change(
      darkWithoutScripts,
      "html[data-theme='dark'], .navbar--dark { --a: b } [data-theme=dark] .x { c: d } [data-theme] .y { e: f }",
    );
    expect(css.replace(/\s+/g, ' ')).toBe(
      "html[data-theme='dark'], .navbar--dark { --a: b }@media (prefers-color-scheme: dark) {html:not([data-theme]) { --a: b }}" +
        ' [data-theme=dark] .x { c: d } @media (prefers-color-scheme: dark) { html:not([data-theme]) .x { c: d }} [data-theme] .y { e: f }',
    );
  });
});
