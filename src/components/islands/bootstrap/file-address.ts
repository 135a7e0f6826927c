/** The path of a page whose file was asked for: hosts serve `/catalog/index.html` too, but the app has no such page. */
export const toPagePath = (path: string): string => path.replace(/\/index(\.html)?$/, '/');

/** Shows the address of the page in place of its file's, before the app reads it. */
export const leaveFileAddress = (): void => {
  const { pathname, search, hash } = location;
  const path = toPagePath(pathname);
  if (path !== pathname) history.replaceState(history.state, '', `${path}${search}${hash}`);
};
