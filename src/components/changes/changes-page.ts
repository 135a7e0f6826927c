import type { PageType } from '../islands/page-type';
import type { SubjectChange } from '../../model/api/subject';
import { ChangesPage } from './ChangesPage';
import { toChangesTitle } from './changes-title';
import { say } from '../../model/text/say';
import '../../css/pages/changes.css';

const page: PageType<readonly SubjectChange[]> = {
  toHead: (_, { title }, part) => ({
    title: toChangesTitle(part),
    description: say('changes.about', { title }),
  }),
  Body: ChangesPage,
};

export default page;
