import type { Variant } from './draw';
import { create, drawStatus, toNotes } from './draw';
import { nearest, readIds } from './nearest';
import { readStatus } from './read-status';
import { style } from './style';

/** How an element stands, for the page's style sheet: `stage-badge[data-state=removed]`. */
export type State =
  | 'loading'
  | 'ok'
  | 'unknown'
  | 'missing'
  | 'removed'
  | 'moved'
  | 'split'
  | 'not-yet'
  | 'stale'
  | 'unreachable';

// Where there is no DOM, as while a page is rendered on a server, the class can still be imported.
const Base = typeof HTMLElement === 'undefined' ? (Object as unknown as typeof HTMLElement) : HTMLElement;

let sheet: CSSStyleSheet | undefined;

const createSheet = (): CSSStyleSheet => {
  const created = new CSSStyleSheet();
  created.replaceSync(style);
  return created;
};

/** Failures keep the text between the tags, and say why in words that are heard and a mark that is seen. */
const failures = { missing: 'no such subject', unreachable: 'status could not be loaded' } as const;

/** `<stage-badge subject="…" edition="…" variant="badge|card|inline" max-age="30">what shows until then</stage-badge>` */
export class StageBadge extends Base {
  static observedAttributes = ['subject', 'edition', 'variant', 'max-age'];
  /** The address that the API is below. */
  static site = '';

  #root: ShadowRoot | undefined;
  #due = false;

  connectedCallback(): void {
    if (this.#root === undefined) {
      this.#root = this.attachShadow({ mode: 'open' });
      this.#root.adoptedStyleSheets = [(sheet ??= createSheet())];
      this.#show('loading', create('slot', ''));
    }
    this.#update();
  }

  attributeChangedCallback(): void {
    if (this.isConnected) this.#update();
  }

  /** Attributes that change together are drawn once. */
  #update(): void {
    if (this.#due) return;
    this.#due = true;
    queueMicrotask(() => {
      this.#due = false;
      void this.#draw();
    });
  }

  #show(state: State, node: Node): void {
    this.#root?.replaceChildren(node);
    this.dataset.state = state;
    this.ariaBusy = state === 'loading' ? 'true' : null;
  }

  #fail(state: keyof typeof failures, subject: string): void {
    this.#show(
      state,
      create('span', state, create('slot', '', subject), create('i', '', ` (${failures[state]})`)),
    );
  }

  async #draw(): Promise<void> {
    const { site } = StageBadge;
    const subject = this.getAttribute('subject') ?? '';
    const reading = await readStatus(site, subject);
    // Another subject may have been asked for while this one was on its way.
    if (subject !== (this.getAttribute('subject') ?? '')) return;
    if (reading.is !== 'read') {
      this.#fail(reading.is, subject);
      if (reading.is === 'missing') {
        const near = nearest(subject, await readIds(site));
        console.warn(`<stage-badge>: no subject "${subject}". Nearest: ${near.join(', ') || 'none'}`);
      }
      return;
    }
    const { document: status } = reading;
    const wanted = this.getAttribute('edition');
    const edition = status.editions.find(({ id }) => id === wanted);
    if (wanted !== null && edition === undefined)
      console.warn(
        `<stage-badge>: no edition "${wanted}". Known: ${status.editions.map(({ id }) => id).join(', ')}`,
      );
    const { dataAsOf, freshUntil } = status.dataAge;
    const since = dataAsOf ?? status.asOf;
    // By the reader's clock, because a site that nobody builds again does not know that its data grew old.
    const isPast = (day: string | null, days: unknown): boolean =>
      Date.now() - Date.parse(day ?? '') >= Number(days) * 86_400_000;
    const isStale =
      isPast(freshUntil, 1) ||
      isPast(status.changesOn, 0) ||
      isPast(since, this.getAttribute('max-age') ?? Infinity);
    const variant = (this.getAttribute('variant') ?? 'badge') as Variant;
    const isUnknown = status.stage === 'unknown' && status.support === 'unknown';
    const present = isStale ? 'stale' : isUnknown ? 'unknown' : 'ok';
    this.#show(
      status.presence === 'present' ? present : status.presence,
      drawStatus(status, variant, edition, toNotes(status, edition, isStale && since), site),
    );
  }
}
