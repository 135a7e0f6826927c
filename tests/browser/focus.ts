import type { Page } from '@playwright/test';

interface Focused {
  readonly what: string;
  /** Whether the element is in the window and its appearance shows the focus. */
  readonly isSeen: boolean;
}

/** The focused element, and whether readers can see that it is focused. */
const readFocus = (page: Page): Promise<Focused> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return { what: 'the page', isSeen: true };
    const { top, bottom, left, right, width, height } = element.getBoundingClientRect();
    const isInside = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth && width * height > 0;
    // A drawing shows the focus on one of its shapes.
    const readLook = (): string =>
      [element, ...element.querySelectorAll('*')]
        .map((part) => getComputedStyle(part))
        .map(({ outline, boxShadow, backgroundColor, stroke, strokeWidth }) =>
          [outline, boxShadow, backgroundColor, stroke, strokeWidth].join(),
        )
        .join(';');
    const focused = readLook();
    (element as HTMLElement | SVGElement).blur();
    const rest = readLook();
    (element as HTMLElement | SVGElement).focus();
    return { what: element.outerHTML.slice(0, 100), isSeen: isInside && focused !== rest };
  });

/** Elements without a visible focus, among this many tab stops. */
export const listUnseenStops = async (page: Page, stops: number): Promise<string[]> => {
  const unseen: string[] = [];
  for (let stop = 0; stop < stops; stop += 1) {
    await page.keyboard.press('Tab');
    const { what, isSeen } = await readFocus(page);
    if (!isSeen) unseen.push(what);
  }
  return unseen;
};
