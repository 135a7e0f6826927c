import { StageBadge } from './stage-badge';

// The script is at embed/<version>/stage-badge.js: the API stands two folders above, on whatever host that is.
StageBadge.site = new URL('../../', import.meta.url).href;
if (customElements.get('stage-badge') === undefined) customElements.define('stage-badge', StageBadge);
