import type { ConformanceDocument } from '../../model/documents/conformance-document';
import type { PageType } from '../islands/page-type';
import { ConformancePage } from './ConformancePage';
import { toConformanceTitle } from './conformance-title';
import { say } from '../../model/text/say';
import '../../css/pages/conformance.css';

const page: PageType<ConformanceDocument> = {
  toHead: (document, { title }, part) => ({
    title: toConformanceTitle(document, part),
    description: say('check.about', { title }),
  }),
  Body: ConformancePage,
};

export default page;
