/** Components for a site's own MDX and React pages. */
export { BadgeBuilder } from '../components/integrate/BadgeBuilder';
export { FileLink } from '../components/integrate/FileLink';
export { SubscribeLink } from '../components/integrate/SubscribeLink';
