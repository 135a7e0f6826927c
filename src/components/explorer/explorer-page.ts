import type { ExplorerPageDocument } from '../../model/explorer/page-document';
import type { PageType } from '../islands/page-type';
import type { PolicyOutline } from '../../model/documents/policy-document';
import { ExplorerPage } from './ExplorerPage';

const page: PageType<ExplorerPageDocument, PolicyOutline> = {
  toHead: ({ first }, { title }) => ({
    title: 'Stage explorer',
    description: `${title}: the release stage and support state of ${first.total} items, on any day, and what the policy promises.`,
  }),
  Body: ExplorerPage,
};

export default page;
