/**
 * The webcal address of a file, which makes a calendar app subscribe; a plain link only downloads the file.
 */
export const toWebcal = (siteUrl: string, path: string): string =>
  `${siteUrl.replace(/^https?:/, 'webcal:')}${path}`;
