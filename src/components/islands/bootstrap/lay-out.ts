/**
 * Class of elements whose layout the stylesheet defers until they come near the window or `layOutRest` runs.
 */
const later = 'sb-later';

/** A slow phone needs about 50 ms to lay out this many elements. */
const most = 250;

/** Runs a task when the browser is idle, at the latest after a second. */
export const whenIdle = (task: () => void): void => {
  // Safari has no requestIdleCallback.
  if ('requestIdleCallback' in window) requestIdleCallback(task, { timeout: 1000 });
  else setTimeout(task, 50);
};

/**
 * Lays out the rest of the page in idle time, part by part, before the reader scrolls, saves or searches it.
 */
export const layOutRest = (): void => {
  const rest = [...document.getElementsByClassName(later)];
  const layOutPart = (): void => {
    let count = 0;
    while (count < most) {
      const element = rest.shift();
      if (element === undefined) return;
      count += element.getElementsByTagName('*').length;
      element.classList.remove(later);
    }
    requestAnimationFrame(() => whenIdle(layOutPart));
  };
  whenIdle(layOutPart);
};
