import { StageBadge } from './stage-badge';

/**
 * The API stands two folders above the script, on whatever host that is. A classic script knows its own address; a
 * module finds it where errors say they come from, because `import.meta` would be a syntax error in a classic script.
 */
const script =
  (document.currentScript as HTMLScriptElement | null)?.src ??
  /[a-z]+:\/\/\S+\/embed\/[^/]+\/stage-badge\.js/.exec(new Error().stack ?? '')?.[0];
if (script) StageBadge.site = new URL('../../', script).href;
if (customElements.get('stage-badge') === undefined) customElements.define('stage-badge', StageBadge);
