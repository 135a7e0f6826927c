/**
 * The folders with published files and without pages. Other sites read them, and the development server answers 404 there.
 * Any other published file is in `embed` or `assets`, or beside a page.
 */
export const publishedFolders: readonly string[] = ['api', 'badges', 'feeds', 'pictures', 'schemas'];
