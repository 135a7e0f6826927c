import { StageBadge } from './stage-badge';

/**
 * The API is two folders above the script, on the script's host. A classic script knows its own address. A
 * module finds its address in a stack trace, because `import.meta` would be a syntax error in a classic
 * script.
 */
const script =
  (document.currentScript as HTMLScriptElement | null)?.src ??
  /[a-z]+:\/\/\S+\/embed\/[^/]+\/stage-badge\.js/.exec(new Error().stack ?? '')?.[0];
if (script) StageBadge.site = new URL('../../', script).href;
if (customElements.get('stage-badge') === undefined) customElements.define('stage-badge', StageBadge);
