const refuse = (): Promise<never> => Promise.reject(new Error('Only a browser opens this'));

/** The build opens no such part. package.json maps `#policy` to this file or policy.browser.ts. */
export const loadPolicy = refuse;
export const loadVerdicts = refuse;
