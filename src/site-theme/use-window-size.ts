import { useSyncExternalStore } from 'react';

type WindowSize = 'desktop' | 'mobile' | 'ssr';

/** The theme's breakpoint in the unit of our style sheets, so that scripts and styles agree if text is larger. */
const query = '(min-width: 62.3125em)';

const subscribe = (onChange: () => void): (() => void) => {
  window.addEventListener('resize', onChange);
  return () => {
    window.removeEventListener('resize', onChange);
  };
};

/** Replaces the theme's hook, which compares pixels. */
export const useWindowSize = (): WindowSize =>
  useSyncExternalStore<WindowSize>(
    subscribe,
    () => (window.matchMedia(query).matches ? 'desktop' : 'mobile'),
    () => 'ssr',
  );
