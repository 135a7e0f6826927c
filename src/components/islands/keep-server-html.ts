import { useState, useSyncExternalStore } from 'react';

/**
 * During hydration React does not compare content set as HTML, so an empty string keeps the existing HTML.
 */
export const keepServerHtml = {
  dangerouslySetInnerHTML: { __html: '' },
  suppressHydrationWarning: true,
} as const;

const never = (): (() => void) => () => undefined;

/** Whether the component is drawn in the build, or takes over the HTML of the build. */
export const useIsBuilt = (): boolean =>
  useSyncExternalStore(
    never,
    () => false,
    () => true,
  );

/**
 * Whether React hydrates HTML from the build when the component is first drawn. The value never changes
 * afterwards.
 */
export const useHasServerHtml = (): boolean => {
  const isHydrating = useIsBuilt();
  const [hasServerHtml] = useState(isHydrating);
  return hasServerHtml;
};
