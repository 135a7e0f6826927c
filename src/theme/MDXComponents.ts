import MDXComponents from '@theme-original/MDXComponents';
import { mdxComponents } from '../components/mdx';

export default { ...MDXComponents, ...mdxComponents };
