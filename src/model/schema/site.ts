import * as z from 'zod';
import { patterns } from './patterns';
import { link, text } from './primitives';
import { say } from '../text/say';

const file = z.string().regex(patterns.file.regex, patterns.file.error);
const color = z
  .string()
  .regex(patterns.color.regex, patterns.color.error)
  .transform((value) => value.toLowerCase());

const label = text.describe('The text of the link.');

const pageLink = z.strictObject({
  label,
  to: z.string().regex(patterns.sitePath.regex, patterns.sitePath.error).describe('A path of this site.'),
});
const outsideLink = z.strictObject({ label, href: link.describe('A link to another site.') });
const anyLink = z.union([pageLink, outsideLink]);

/** Hosts with rules or limits of their own. */
export const hosts = ['nginx', 'caddy', 'apache', 'netlify', 'cloudflare-pages', 'github-pages'] as const;

/** Styles of badges in addition to the plain one. */
export const badgeStyles = ['flat', 'flat-square', 'for-the-badge'] as const;

/** How a site looks and where it is published. Every key has a default, so an empty file is valid. */
export const siteSchema = z.strictObject({
  title: text
    .optional()
    .describe("The name in the navigation bar and in titles; the default is the policy's."),
  url: z
    .string()
    .regex(patterns.origin.regex, patterns.origin.error)
    .optional()
    .describe('The address of the host. The environment variable SITE_URL comes before it.'),
  baseUrl: z
    .string()
    .regex(patterns.basePath.regex, patterns.basePath.error)
    .optional()
    .describe('The path of the site on its host. The environment variable BASE_URL comes before it.'),
  organisation: z
    .strictObject({ name: text, url: link.optional() })
    .optional()
    .describe('The owner of the site, named at the end of every page.'),
  logo: z
    .strictObject({
      light: file.describe('For light pages.'),
      dark: file.optional().describe('For dark pages; the default is the light one.'),
      alt: text.optional().describe('The text in place of the logo; none if the title is beside it.'),
    })
    .optional()
    .describe('The picture before the title. Files of the static folder.'),
  favicon: file.optional().describe('The icon of browser tabs: a file of the static folder.'),
  accent: z
    .union([
      color,
      z.strictObject({
        light: color.describe('For light pages.'),
        dark: color.describe('For dark pages.'),
      }),
    ])
    .optional()
    .describe('The colour of links and of the bar. Give one colour, or one for each colour scheme.'),
  font: z
    .strictObject({
      family: z
        .string()
        .regex(patterns.fontFamily.regex, patterns.fontFamily.error)
        .describe('The name, such as Inter, or system-ui for the font of the system.'),
      file: file.optional().describe('A variable woff2 file of the static folder.'),
    })
    .optional()
    .describe('The font of the pages.'),
  picture: file
    .optional()
    .describe(
      'The picture of link previews, for pages without one of their own: a file of the static folder.',
    ),
  navigation: z.array(anyLink).default([]).describe('More links in the navigation bar, at its end.'),
  languages: z
    .array(
      z.strictObject({
        language: z
          .string()
          .regex(patterns.language.regex, patterns.language.error)
          .describe('The language of that site, as a BCP 47 tag.'),
        href: link.describe('Its home page.'),
        label: text
          .optional()
          .describe('The text of the link; the default is the name of the language in itself.'),
      }),
    )
    .default([])
    .describe('The same site in other languages, each from a dataset of its own.'),
  footer: z
    .array(
      z.strictObject({
        title: text.describe('The heading of the column.'),
        items: z.array(anyLink).min(1, say('schema.one-link')).describe('The links of the column.'),
      }),
    )
    .default([])
    .describe('More columns of links at the end of every page.'),
  static: z
    .string()
    .default('../static')
    .describe('The folder of files that are published as they are, from the folder of this file.'),
  hosts: z
    .array(z.enum(hosts))
    .default([...hosts])
    .describe('The hosts for which the build writes rules and checks limits; all by default.'),
  badgeStyles: z
    .array(z.enum(badgeStyles))
    .default([...badgeStyles])
    .describe('The styles of badges to publish in addition to the plain one; all by default.'),
});

export type SiteSettings = z.output<typeof siteSchema>;
export type SiteLink = z.output<typeof anyLink>;
