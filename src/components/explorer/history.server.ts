/** While the site is built, charts are drawn. package.json says which of the two is `#history`. */
export { History } from './History';
