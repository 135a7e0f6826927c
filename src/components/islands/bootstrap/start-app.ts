import { keepPress } from './keep-press';
import { recallEdition } from '../enhancements/own-edition';
import { whenIdle } from './lay-out';

/** Events before a reader uses the page: pointer over, touch, key press, focus. Some screen readers only click. */
const intents = ['pointerover', 'pointerdown', 'keydown', 'focusin', 'click', 'change'] as const;

/** A page with such an element starts the app immediately. */
const hydrateAtOnce = '[data-hydrate=""]';

/** The body of a hydrated page, with disabled controls. */
const hydrateInUse = 'fieldset[data-hydrate]';

/** Such an element starts the app when it scrolls into view. */
const hydrateInView = '[data-hydrate="in-view"]';

/** Runs a task after the next paint, so that the browser shows pending changes first. */
const afterPaint = (task: () => void): void => {
  requestAnimationFrame(() => setTimeout(task));
};

/** Whether the reader turned on data saving. Only some browsers expose this. */
const isSaving = (): boolean => {
  const connection: unknown = 'connection' in navigator ? navigator.connection : null;
  return (
    typeof connection === 'object' &&
    connection !== null &&
    'saveData' in connection &&
    connection.saveData === true
  );
};

/** Fetches scripts without running them, after the page has loaded and while the browser is idle. */
const prefetch = (scripts: readonly string[]): void => {
  for (const href of scripts)
    document.head.append(
      Object.assign(document.createElement('link'), { rel: 'prefetch', as: 'script', href }),
    );
};

const run = (scripts: readonly string[], onFailure: () => void): void => {
  for (const src of scripts) {
    const script = Object.assign(document.createElement('script'), { src, async: false });
    script.addEventListener('error', onFailure, { once: true });
    document.head.append(script);
  }
};

const whenInView = (elements: Iterable<Element>, task: () => void): void => {
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    observer.disconnect();
    task();
  });
  for (const element of elements) observer.observe(element);
};

/** Whether the address or the reader's edition asks for something else than the HTML of the build shows. */
const isAsked = (): boolean => location.search !== '' || location.hash !== '' || recallEdition() !== null;

/**
 * Starts the app when the reader interacts with the page, or immediately if the page needs it. Until then a
 * phone only has to show the page. Controls pressed meanwhile are pressed again once the app runs.
 */
export const startApp = (scripts: readonly string[]): void => {
  let isStarted = false;
  const press = keepPress();
  const start = (): void => {
    if (isStarted) return;
    isStarted = true;
    afterPaint(() =>
      run(scripts, () => {
        // The next interaction tries again.
        isStarted = false;
      }),
    );
  };
  const { pathname } = location;
  const body = document.querySelector<HTMLFieldSetElement>(hydrateInUse);
  // "Back" to what the app had pushed before a reload: only the app can draw it. Another page is loaded again.
  const onWayBack = (): void => {
    if (location.pathname !== pathname) location.reload();
    else if (body !== null) start();
  };
  const stop = (): void => {
    for (const intent of intents) document.removeEventListener(intent, start);
    removeEventListener('popstate', onWayBack);
    press.release();
  };
  for (const intent of intents) document.addEventListener(intent, start, { passive: true });
  addEventListener('popstate', onWayBack);
  const root = document.documentElement;
  const observer = new MutationObserver(() => {
    if (root.dataset.hasHydrated !== 'true') return;
    observer.disconnect();
    stop();
  });
  observer.observe(root, { attributeFilter: ['data-has-hydrated'] });
  if (body !== null) body.disabled = false;
  if (document.querySelector(hydrateAtOnce) !== null || (body !== null && isAsked())) start();
  else whenInView(document.querySelectorAll(hydrateInView), start);
  addEventListener(
    'load',
    () =>
      whenIdle(() => {
        if (!isStarted && !isSaving()) prefetch(scripts);
      }),
    { once: true },
  );
};
