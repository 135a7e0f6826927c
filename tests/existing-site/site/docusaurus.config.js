// A site as many have: the classic preset, two versions of its docs, a blog, its own navigation, two languages and a
// component of its own in the theme.
module.exports = {
  title: 'Kiln',
  url: 'https://kiln.example',
  baseUrl: '/help/',
  favicon: 'img/favicon.svg',
  onBrokenLinks: 'throw',
  i18n: { defaultLocale: 'en', locales: ['en', 'de'] },
  future: { v4: true, faster: { rspackBundler: true, rspackPersistentCache: false } },
  presets: [
    [
      'classic',
      {
        docs: { sidebarPath: './sidebars.js' },
        blog: { showReadingTime: false },
        sitemap: { ignorePatterns: ['/help/**/stages-and-support/compare/**'] },
        theme: { customCss: './src/css/custom.css' },
      },
    ],
  ],
  plugins: [['stagebook', { data: './stages', routeBasePath: '/stages-and-support' }]],
  themeConfig: {
    navbar: {
      title: 'Kiln',
      items: [
        { to: '/docs/', label: 'Docs' },
        { to: '/stages-and-support/', label: 'Stages' },
        { type: 'docsVersionDropdown' },
        { type: 'localeDropdown' },
      ],
    },
  },
};
