import type { ConformanceDocument } from '../../model/documents/conformance-document';
import type { PageType } from '../islands/page-type';
import { ConformancePage } from './ConformancePage';

const page: PageType<ConformanceDocument> = {
  toHead: (_, { title }) => ({
    title: 'Policy check',
    description: `${title}: whether the catalog follows its own policy. How many items pass each rule, which do not, since when.`,
  }),
  Body: ConformancePage,
};

export default page;
