import type { PageType } from '../islands/page-type';
import type { ComparePageDocument } from './ComparePage';
import { ComparePage } from './ComparePage';

const page: PageType<ComparePageDocument> = {
  toSource: () => '/explorer/page.json',
  toHead: (_, { title }) => ({
    title: 'Compare',
    description: `${title}: compare items, stages and editions.`,
  }),
  Body: ComparePage,
  isHydrated: true,
};

export default page;
