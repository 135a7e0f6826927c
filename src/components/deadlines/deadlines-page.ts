import type { Due } from '../../model/documents/due';
import type { PageType } from '../islands/page-type';
import { DeadlinesPage } from './DeadlinesPage';

const page: PageType<readonly Due[]> = {
  toHead: (_, { title }) => ({
    title: 'Deadlines',
    description: `${title}: upgrades, ends of support, removals and plans that are due, soonest first.`,
  }),
  Body: DeadlinesPage,
};

export default page;
