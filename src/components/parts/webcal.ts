/** The address with which a calendar app subscribes to a file of the site, where a plain link only downloads it. */
export const toWebcal = (siteUrl: string, path: string): string =>
  `${siteUrl.replace(/^https?:/, 'webcal:')}${path}`;
