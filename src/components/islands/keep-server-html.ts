import { useState, useSyncExternalStore } from 'react';

/** React compares no content that is set as HTML while it takes over, so an empty string keeps what is there. */
export const keepServerHtml = {
  dangerouslySetInnerHTML: { __html: '' },
  suppressHydrationWarning: true,
} as const;

const never = (): (() => void) => () => undefined;

/** Whether React is taking over HTML that the build made, at the first drawing of a component; it stays so. */
export const useHasServerHtml = (): boolean => {
  const isHydrating = useSyncExternalStore(
    never,
    () => false,
    () => true,
  );
  const [hasServerHtml] = useState(isHydrating);
  return hasServerHtml;
};
