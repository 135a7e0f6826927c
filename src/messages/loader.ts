import type { MessageCode } from './inline';
import { inlineMessages } from './inline';

/** The used part of a loader's context. */
interface LoaderContext {
  readonly getOptions: () => { readonly code: MessageCode };
}

/** The loader for Docusaurus' bundles. Its plugin bundles this file, because loaders must be JavaScript. */
export default function messageLoader(this: LoaderContext, source: string): string {
  return inlineMessages(source, this.getOptions().code);
}
