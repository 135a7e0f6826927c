import type { ExplorerPageDocument } from '../../model/explorer/page-document';
import type { PageType } from '../islands/page-type';
import type { PolicyOutline } from '../../model/documents/policy-document';
import { ExplorerPage } from './ExplorerPage';
import { say } from '../../model/text/say';
import '../../css/pages/compare.css';
import '../../css/pages/explorer.css';

const page: PageType<ExplorerPageDocument, PolicyOutline> = {
  toHead: ({ first }, { title, supportStates }) => ({
    title: say('nav.stage-explorer'),
    description: say('explorer.about', {
      title,
      hasSupport: supportStates.length > 0,
      count: first.total,
    }),
  }),
  Body: ExplorerPage,
};

export default page;
