import type { PageType } from '../islands/page-type';
import type { SubjectChange } from '../../model/api/subject';
import { ChangesPage } from './ChangesPage';

const page: PageType<readonly SubjectChange[]> = {
  toHead: (_, { title }) => ({
    title: 'Changes',
    description: `${title}: what changed its release stage, support state or availability, by day.`,
  }),
  Body: ChangesPage,
};

export default page;
