/** While the site is built nothing is opened, so nothing is fetched. package.json says which of the two is `#policy`. */
export const loadPolicy = (): Promise<never> => Promise.reject(new Error('Only a browser opens this'));
