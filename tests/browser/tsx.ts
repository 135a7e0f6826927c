import { register } from 'tsx/cjs/api';

/** Playwright's own loader has no `import.meta`, which the site's code needs. Lets tsx load modules until it is called. */
export const unregister = register();
