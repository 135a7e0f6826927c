import { resolve } from 'node:path';
import { readContent } from '../content';

const siteDir = resolve(__dirname, '../../../..');
const { data } = readContent({ siteDir, data: 'tests/datasets/minimal/data', docs: 'docs' });
if (data === null) throw new Error('The dataset cannot be read');

/** The minimal dataset, and a site below a base path. */
export const { dataset } = data;
export const { policy } = dataset;
export const site = { siteUrl: 'https://example.com', baseUrl: '/base/' };
