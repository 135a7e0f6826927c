/** Finds obstacles to reading a page, or to pressing its controls, in the current window. */
import type { Page } from '@playwright/test';

/** Elements that make the page itself scroll sideways. Boxes with their own scrollbar are allowed. */
export const findSideways = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    // Text from right to left makes the page scroll to the left.
    const isOutside = ({ left, right }: DOMRect): boolean =>
      document.dir === 'rtl' ? left < -1 : right > width + 1;
    return (
      [...document.querySelectorAll('body *')]
        // The closed menu waits outside of the window.
        .filter((element) => element.closest('.navbar-sidebar') === null)
        .filter((element) => isOutside(element.getBoundingClientRect()))
        .map((element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`)
        .slice(0, 10)
    );
  });

/** WCAG 2.5.8: buttons and fields smaller than 24 by 24 pixels. Links in sentences are exempt. */
export const findSmallTargets = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const labelOf = (element: Element): Element | null =>
      element.closest('label') ??
      (element.id === '' ? null : document.querySelector(`label[for="${CSS.escape(element.id)}"]`));
    return [
      ...document.querySelectorAll(
        'button, select, input:not([type=hidden]), summary, [role=button], [role=tab]',
      ),
    ]
      .filter((element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      .map((element) =>
        element.matches('[type=radio], [type=checkbox]') ? (labelOf(element) ?? element) : element,
      )
      .filter((element) => {
        const { width, height } = element.getBoundingClientRect();
        return width > 1 && height > 1 && (width < 24 || height < 24);
      })
      .map((element) => element.outerHTML.slice(0, 120));
  });

/** Animations that never end or last long enough to be noticed. */
export const findMotion = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    document
      .getAnimations()
      .filter(
        ({ effect, playState }) =>
          playState === 'running' && Number(effect?.getComputedTiming().duration) > 100,
      )
      .map(({ effect }) =>
        effect instanceof KeyframeEffect ? (effect.target?.outerHTML.slice(0, 80) ?? '') : '',
      ),
  );

/** Invisible shapes of drawings: painted only in the colour behind them. */
export const findInvisibleShapes = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const shapes = 'path, circle, rect, ellipse, line, polygon, text';
    return [...document.querySelectorAll('main svg')]
      .filter((drawing) => drawing.checkVisibility() && drawing.getBoundingClientRect().width > 0)
      .filter((drawing) => {
        const background = getComputedStyle(document.body).backgroundColor;
        return [...drawing.querySelectorAll(shapes)].every((shape) => {
          const { fill, stroke } = getComputedStyle(shape);
          return [fill, stroke].every((paint) => paint === 'none' || paint === background);
        });
      })
      .map((drawing) => drawing.outerHTML.slice(0, 120));
  });

/** WCAG 1.4.12: no content is lost when a reader increases text spacing. */
export const wideText = `* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
  p { margin-bottom: 2em !important }`;
