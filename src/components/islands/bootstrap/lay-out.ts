/** Elements that the style sheet leaves for later: they are laid out when they come near, or here. */
const later = 'sb-later';

/** So many elements are laid out at once that a slow phone needs some 50 ms for them. */
const most = 250;

/** Asks for a moment in which nothing else is to be done, and waits no longer than a second for it. */
export const whenIdle = (task: () => void): void => {
  // Missing in Safari.
  if ('requestIdleCallback' in window) requestIdleCallback(task, { timeout: 1000 });
  else setTimeout(task, 50);
};

/** Lays out the rest of the page, a part in each idle frame, so that it is whole before it is scrolled, saved or searched. */
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
