import MDXComponents from '@theme-init/MDXComponents';
import { mdxComponents } from '../components/islands/mdx';

export default { ...MDXComponents, ...mdxComponents };
