import type { ConformanceDocument } from '../../model/documents/conformance-document';
import type { PageType } from '../islands/page-type';
import { ConformancePage } from './ConformancePage';
import { say } from '../../model/text/say';

const page: PageType<ConformanceDocument> = {
  toHead: (_, { title }) => ({
    title: say('nav.policy-check'),
    description: say('check.about', { title }),
  }),
  Body: ConformancePage,
};

export default page;
