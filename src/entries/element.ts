import { StageBadge } from '../element/stage-badge';

export { StageBadge };

declare global {
  interface HTMLElementTagNameMap {
    'stage-badge': StageBadge;
  }
}

// A server that renders the page has no elements.
if (typeof customElements !== 'undefined' && customElements.get('stage-badge') === undefined)
  customElements.define('stage-badge', StageBadge);
