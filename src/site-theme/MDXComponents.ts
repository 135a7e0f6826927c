export { default } from '../guest-theme/MDXComponents';
