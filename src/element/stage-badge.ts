import { create, drawStatus, toNotes } from './draw';
import { forget, readStatus } from './read-status';
import { toWords } from './words';
import type { StatusDocument } from '../model/api/status';
import { style } from './style';

/** The element's state, for the page's stylesheet: `stage-badge:state(removed)`. */
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

// A server that renders the page has no DOM, but must be able to import the class.
const Base = typeof HTMLElement === 'undefined' ? (Object as unknown as typeof HTMLElement) : HTMLElement;

let sheet: CSSStyleSheet | undefined;

const createSheet = (): CSSStyleSheet => {
  const created = new CSSStyleSheet();
  created.replaceSync(style);
  return created;
};

/** The status of a part of a subject, or of the subject as a whole. */
const toPart = (whole: StatusDocument, part: StatusDocument['parts'][number] | undefined): StatusDocument =>
  part === undefined
    ? whole
    : {
        ...whole,
        ...part,
        id: whole.id,
        label: `${whole.label}, ${part.name}`,
        permalink: `${whole.permalink}#part-${part.id}`,
      };

/** Delays before retries, in milliseconds. */
const retries: readonly number[] = [2_000, 10_000];

/**
 * `<stage-badge subject="…" part="…" edition="…" variant="badge|card|inline" max-age="30"
 * site="…">fallback</stage-badge>`. The element never writes attributes, because frameworks complain if their
 * markup changes.
 */
export class StageBadge extends Base {
  static observedAttributes = ['subject', 'part', 'edition', 'variant', 'max-age', 'site'];
  /** The address above the API, unless the `site` attribute names another. */
  static site = '';

  #root: ShadowRoot | undefined;
  #internals: ElementInternals | undefined;
  #state: State = 'loading';
  /** Counts requests, so that a late answer to an older request is ignored. */
  #turn = 0;

  get state(): State {
    return this.#state;
  }

  connectedCallback(): void {
    if (this.#root === undefined) {
      this.#root = this.attachShadow({ mode: 'open' });
      try {
        this.#internals = this.attachInternals();
        this.#root.adoptedStyleSheets = [(sheet ??= createSheet())];
      } catch {
        // Old browsers show the status without style.
      }
      this.#show('loading', create('slot', ''));
    }
    void this.#update();
  }

  attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    if (this.#root === undefined || before === after) return;
    // The old status is wrong as soon as the subject changes.
    if (name === 'subject' || name === 'site') this.#show('loading', create('slot', ''));
    void this.#update();
  }

  #show(state: State, node: Node): void {
    this.#root?.replaceChildren(node);
    this.#state = state;
    if ('state' in this.dataset) this.dataset.state = state;
    const internals = this.#internals;
    if (internals === undefined) return;
    internals.ariaBusy = String(state === 'loading');
    try {
      internals.states.clear();
      internals.states.add(state);
    } catch {
      // Older browsers have no custom states, or accept only names with dashes.
    }
  }

  /**
   * On failure the fallback text stays, with the reason for screen readers and a visible mark. The reason is in the
   * language of the page, as the fallback text is.
   */
  #fail(state: 'missing' | 'unreachable', subject: string): void {
    const { text } = toWords(this.closest<HTMLElement>('[lang]')?.lang);
    this.#show(
      state,
      create('span', state, create('slot', '', subject), create('i', '', ` (${text(state)})`)),
    );
  }

  async #update(tries = 0): Promise<void> {
    const turn = ++this.#turn;
    // Waits until all attributes of one change are set, to draw once.
    await Promise.resolve();
    if (turn !== this.#turn) return;
    const subject = this.getAttribute('subject') ?? '';
    const address = this.getAttribute('site') ?? StageBadge.site;
    if (address === '') console.warn('<stage-badge>: cannot tell where it was loaded from. Set site="…".');
    let site = '';
    try {
      site = new URL(address.replace(/\/?$/, '/'), document.baseURI).href;
      const reading = await readStatus(site, subject);
      if (turn !== this.#turn) return;
      if (reading.is === 'read') this.#draw(reading.document, reading.language, site);
      if (reading.is === 'missing') this.#fail('missing', subject);
      if (reading.is !== 'unreachable') return;
    } catch {
      // An invalid address, or an answer that cannot be drawn.
      forget(site, subject);
    }
    this.#fail('unreachable', subject);
    const wait = retries[tries];
    if (wait !== undefined)
      setTimeout(() => turn === this.#turn && this.isConnected && void this.#update(tries + 1), wait);
  }

  /** The entry of a list that an attribute names; a warning for an unknown one. */
  #find<T extends { id: string | null }>(name: string, list: readonly T[]): T | undefined {
    const wanted = this.getAttribute(name);
    const found = list.find(({ id }) => id === wanted);
    if (wanted !== null && found === undefined)
      console.warn(`<stage-badge>: no ${name} "${wanted}". Known: ${list.map(({ id }) => id).join(', ')}`);
    return found;
  }

  #draw(whole: StatusDocument, language: string | undefined, site: string): void {
    const words = toWords(language);
    // Other sites may publish statuses of an earlier version.
    const parts = (whole as Partial<StatusDocument>).parts ?? [];
    const part = this.#find('part', parts);
    const status = toPart(whole, part);
    const edition = this.#find('edition', status.editions);
    const { dataAsOf, freshUntil } = status.dataAge;
    const since = dataAsOf ?? status.asOf;
    // Uses the reader's clock, because a site that is never rebuilt does not know that its data are stale.
    const isPast = (day: string | null, days: unknown): boolean =>
      Date.now() - Date.parse(day ?? '') >= Number(days) * 86_400_000;
    const isStale =
      isPast(freshUntil, 1) ||
      isPast(status.changesOn, 0) ||
      isPast(since, this.getAttribute('max-age') ?? Infinity);
    const isUnknown = [status, ...(part === undefined ? parts : [])].every(
      ({ stage, support }) => stage === 'unknown' && [null, 'unknown', 'not-applicable'].includes(support),
    );
    const present = isStale ? 'stale' : isUnknown ? 'unknown' : 'ok';
    this.#show(
      status.presence === 'present' ? present : status.presence,
      drawStatus(
        words,
        status,
        this.getAttribute('variant'),
        edition,
        toNotes(words, status, edition, isStale && since),
        site,
      ),
    );
  }
}
