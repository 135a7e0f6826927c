import { keepPress } from './keep-press';
import { whenIdle } from './lay-out';

/** What a reader does before they use a page: bring the pointer to it, touch it, press a key, move the focus. */
const intents = ['pointerover', 'pointerdown', 'keydown', 'focusin'] as const;

/** A page with such an element starts the app at once. */
const hydrateAtOnce = '[data-hydrate]:not([data-hydrate="in-view"])';

/** Such an element starts the app when it comes into view. */
const hydrateInView = '[data-hydrate="in-view"]';

/** Lets the browser show what it has before it is given more to do. */
const afterPaint = (task: () => void): void => {
  requestAnimationFrame(() => setTimeout(task));
};

/** Whether the reader asked for fewer data. Only some browsers tell. */
const isSaving = (): boolean => {
  const connection: unknown = 'connection' in navigator ? navigator.connection : null;
  return (
    typeof connection === 'object' &&
    connection !== null &&
    'saveData' in connection &&
    connection.saveData === true
  );
};

/** Fetches the scripts without running them, when the page is there and nothing else is to be done. */
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

/**
 * Runs the app when the reader turns to the page, or at once where the page needs it. Until then a phone has nothing to
 * do but to show the page. What was pressed in between is pressed again when the app is there.
 */
export const startApp = (scripts: readonly string[]): void => {
  let isStarted = false;
  const press = keepPress();
  const start = (): void => {
    if (isStarted) return;
    isStarted = true;
    afterPaint(() =>
      run(scripts, () => {
        // The next intent tries again.
        isStarted = false;
      }),
    );
  };
  const { pathname } = location;
  // A way back that was made by the app, in a page that was loaded anew since: nobody but the app could draw it.
  const onWayBack = (): void => {
    if (location.pathname !== pathname) location.reload();
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
  if (document.querySelector(hydrateAtOnce) !== null) start();
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
