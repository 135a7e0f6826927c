import type { ConformanceDocument } from '../../model/documents/conformance-document';
import type { PageType } from '../islands/page-type';
import { ConformancePage } from './ConformancePage';

const page: PageType<ConformanceDocument> = {
  toSource: () => '/conformance/conformance.json',
  toHead: (_, { title }) => ({
    title: 'Conformance',
    description: `${title}: does the catalog keep its own policy? How many records keep each rule, which do not, since when.`,
  }),
  Body: ConformancePage,
  isAlive: false,
};

export default page;
