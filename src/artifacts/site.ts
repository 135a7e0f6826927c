/** The published address of the site. */
export interface Site {
  /** Scheme and host: `https://stages.example.com`. */
  readonly siteUrl: string;
  /** Begins and ends in a slash: `/` or `/docs/`. */
  readonly baseUrl: string;
}

/** The absolute address of a site path. */
export const toUrl = ({ siteUrl, baseUrl }: Site, permalink: string): string =>
  `${siteUrl.replace(/\/+$/, '')}${baseUrl}${permalink.replace(/^\/+/, '')}`;
