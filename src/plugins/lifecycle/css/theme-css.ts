/**
 * PostCSS plugins that change the theme's style sheets with ours. The types name only the parts of PostCSS in use.
 */

interface Rule {
  readonly selectors: readonly string[];
  readonly clone: (overrides: { readonly selectors: readonly string[] }) => Rule;
  readonly after: (node: AtRule) => void;
}

interface AtRule {
  params: string;
  readonly append: (rule: Rule) => AtRule;
}

interface Root {
  readonly walkAtRules: (name: RegExp, visit: (rule: AtRule) => void) => void;
  readonly walkRules: (visit: (rule: Rule) => void) => void;
}

interface Helpers {
  readonly atRule: (values: { readonly name: string; readonly params: string }) => AtRule;
}

/** The browser's default font size, in which media queries measure an em. */
const defaultSize = 16;

/** A reader with larger text gets the layout of a smaller window, because everything on the page is larger. */
export const breakpointsInEm = {
  postcssPlugin: 'breakpoints-in-em',
  Once: (root: Root): void => {
    root.walkAtRules(/^media$/, (rule) => {
      rule.params = rule.params.replace(
        /([\d.]+)px/g,
        (_, pixels: string) => `${Number(pixels) / defaultSize}em`,
      );
    });
  },
};

const dark = /^(?:html)?\[data-theme=(['"]?)dark\1\]/;

/**
 * A script sets the colour scheme as an attribute. Without scripts the attribute is missing, and the system's scheme
 * applies.
 */
export const darkWithoutScripts = {
  postcssPlugin: 'dark-without-scripts',
  Once: (root: Root, { atRule }: Helpers): void => {
    root.walkRules((rule) => {
      const selectors = rule.selectors.filter((selector) => dark.test(selector));
      if (selectors.length === 0) return;
      const own = rule.clone({
        selectors: selectors.map((selector) => selector.replace(dark, 'html:not([data-theme])')),
      });
      rule.after(atRule({ name: 'media', params: '(prefers-color-scheme: dark)' }).append(own));
    });
  },
};
