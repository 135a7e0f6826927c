import { createConfig } from './config';

/** The configuration of a site without a `docusaurus.config` of its own. */
export default createConfig({ siteDir: process.cwd() });
