// A site as many have: the classic theme, docs, its own navigation and two languages.
module.exports = {
  title: 'Kiln',
  url: 'https://kiln.example',
  baseUrl: '/help/',
  onBrokenLinks: 'throw',
  i18n: { defaultLocale: 'en', locales: ['en', 'de'] },
  future: { v4: true, faster: { rspackBundler: true, rspackPersistentCache: false } },
  presets: ['./preset.js'],
  plugins: [['stagebook', { data: './stages', routeBasePath: '/stages-and-support' }]],
  themeConfig: {
    navbar: {
      title: 'Kiln',
      items: [
        { to: '/docs/', label: 'Docs' },
        { to: '/stages-and-support/', label: 'Stages' },
        { type: 'localeDropdown' },
      ],
    },
  },
};
