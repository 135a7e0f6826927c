/**
 * The page path of an address. Hosts serve `/catalog/index.html` too, but the app has no route for that path.
 */
export const toPagePath = (path: string): string => path.replace(/\/index(\.html)?$/, '/');

/** Replaces the address of a file by the page's address before the app reads it. */
export const leaveFileAddress = (): void => {
  const { pathname, search, hash } = location;
  const path = toPagePath(pathname);
  if (path !== pathname) history.replaceState(history.state, '', `${path}${search}${hash}`);
};
