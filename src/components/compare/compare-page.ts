import type { PageType } from '../islands/page-type';
import type { ComparePageDocument } from './ComparePage';
import { ComparePage } from './ComparePage';
import { say } from '../../model/text/say';
import '../../css/pages/compare.css';

const page: PageType<ComparePageDocument> = {
  toHead: (_, { title }) => ({
    title: say('nav.compare'),
    description: say('compare.about', { title }),
  }),
  Body: ComparePage,
};

export default page;
