import { chooseAllPages } from './page-types';
import { expect, test } from './fixture';

/** WCAG 2.5.8: a target of at least 24 by 24 pixels, unless it is a link in a sentence or has room around it. */
for (const { name, path } of chooseAllPages()) {
  test(`${name} has buttons and fields that a finger hits`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(path);
    const small = await page.evaluate(() =>
      [
        ...document.querySelectorAll(
          'button, select, input:not([type=hidden]), summary, [role=button], [role=tab]',
        ),
      ]
        .filter((element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
        // A radio button or a tick box is hit through its label.
        .map(
          (element) =>
            element.closest('label') ??
            (element.id === '' ? null : document.querySelector(`label[for="${CSS.escape(element.id)}"]`)) ??
            element,
        )
        .filter((element) => {
          const { width, height } = element.getBoundingClientRect();
          return width > 1 && height > 1 && (width < 24 || height < 24);
        })
        .map((element) => element.outerHTML.slice(0, 120)),
    );
    expect(small).toEqual([]);
  });
}
