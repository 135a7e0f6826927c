import type { PageType } from '../islands/page-type';
import type { ComparePageDocument } from './ComparePage';
import { ComparePage } from './ComparePage';

const page: PageType<ComparePageDocument> = {
  toHead: (_, { title }) => ({
    title: 'Compare',
    description: `${title}: compare items, stages and editions.`,
  }),
  Body: ComparePage,
};

export default page;
