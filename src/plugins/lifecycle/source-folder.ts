import { fileURLToPath } from 'node:url';

/** The folder of the program's sources: `src` in the repository, `dist` in the package. */
export const sourceFolder = fileURLToPath(new URL('../..', import.meta.url));

/** The bundler's name for that folder, so that no path of a machine is in a published file. */
export const sourceAlias = '@stagebook';
