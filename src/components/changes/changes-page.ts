import type { PageType } from '../islands/page-type';
import type { SubjectChange } from '../../model/api/subject';
import { ChangesPage } from './ChangesPage';
import { toChangesTitle } from './changes-title';

const page: PageType<readonly SubjectChange[]> = {
  toHead: (_, { title }, part) => ({
    title: toChangesTitle(part),
    description: `${title}: what changed its release stage, support state or availability, by day.`,
  }),
  Body: ChangesPage,
};

export default page;
