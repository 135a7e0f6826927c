// The parts of the classic preset that this site uses. The preset itself brings a search service.
module.exports = () => ({
  themes: ['@docusaurus/theme-classic'],
  plugins: ['@docusaurus/plugin-content-docs', '@docusaurus/plugin-content-pages'],
});
