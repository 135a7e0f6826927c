// Adds the languages of `themeConfig.prism`. The theme loads this module on every page; bundler.ts turns that off.
import '@docusaurus/theme-classic/lib/prism-include-languages.js';
import type { ComponentType } from 'react';
import CodeBlock from '@theme-init/CodeBlock';
import type { Props } from '@theme/CodeBlock';

/** The theme's code block, with the highlighter and its languages: 30 KB. */
export const Highlighted = CodeBlock as ComponentType<Props>;
