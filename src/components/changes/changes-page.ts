import type { PageType } from '../islands/page-type';
import type { SubjectChange } from '../../model/api/subject';
import { ChangesPage } from './ChangesPage';
import { toChangesTitle } from './changes-title';
import { toAxesChoice } from '../../model/policy/policy';
import { say } from '../../model/text/say';
import '../../css/pages/changes.css';

const page: PageType<readonly SubjectChange[]> = {
  toHead: (_, policy, part) => ({
    title: toChangesTitle(part),
    description: say('changes.about', { title: policy.title, axes: toAxesChoice(policy) }),
  }),
  Body: ChangesPage,
};

export default page;
