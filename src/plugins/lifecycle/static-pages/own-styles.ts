import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Site } from '../../../artifacts';

/**
 * Links the style sheet that the bundler wrote for one type of page, named like the type. Docusaurus links only the
 * sheet that all pages have in common.
 */
export const renderOwnStyles = (outDir: string, { baseUrl }: Site, type: string): string => {
  const folder = join(outDir, 'assets', 'css');
  return (existsSync(folder) ? readdirSync(folder) : [])
    .filter((file) => file.startsWith(`${type}.`))
    .map((file) => `<link rel="stylesheet" href="${baseUrl}assets/css/${file}">`)
    .join('');
};
