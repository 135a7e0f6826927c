import remarkStageBadge from '../../../static/api/v1/remark-stage-badge.mjs';

const { STAGES_SITE, STAGES_CACHE, CONSUMER_DOCS, CONSUMER_BUNDLER } = process.env;

/** Another vendor's docs: a minimal Docusaurus site. */
export default {
  title: 'Connector docs',
  url: 'https://docs.example',
  baseUrl: '/',
  onBrokenLinks: 'throw',
  future: { faster: { rspackBundler: CONSUMER_BUNDLER === 'rspack' } },
  plugins: [
    [
      '@docusaurus/plugin-content-docs',
      {
        path: CONSUMER_DOCS,
        routeBasePath: '/',
        sidebarPath: false,
        remarkPlugins: [
          [remarkStageBadge, { site: STAGES_SITE, cache: STAGES_CACHE, maxAge: 0, timeout: 5000 }],
        ],
      },
    ],
  ],
  themes: ['@docusaurus/theme-classic'],
};
