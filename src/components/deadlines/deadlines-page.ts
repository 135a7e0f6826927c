import type { Due } from '../../model/documents/due';
import type { PageType } from '../islands/page-type';
import { DeadlinesPage } from './DeadlinesPage';
import { toDeadlinesTitle } from './deadlines-title';
import { say } from '../../model/text/say';
import '../../css/pages/deadlines.css';

const page: PageType<readonly Due[]> = {
  toHead: (_, { title }, part) => ({
    title: toDeadlinesTitle(part),
    description: say('deadlines.about', { title }),
  }),
  Body: DeadlinesPage,
};

export default page;
