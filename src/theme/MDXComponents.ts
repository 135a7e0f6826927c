import MDXComponents from '@theme-original/MDXComponents';
import { mdxComponents } from '../components/islands/mdx';

export default { ...MDXComponents, ...mdxComponents };
