import { createConfig } from './src/entries/config';

export default createConfig({ siteDir: __dirname });
