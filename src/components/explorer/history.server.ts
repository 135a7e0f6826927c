/** The build draws the charts. package.json maps `#history` to this file or history.browser.ts. */
export { History } from './History';
