import { createServedRoute } from './served-route';

export default createServedRoute({
  behaviour: 'subject',
  load: () => import('./page-types').then((types) => types.subjectPage),
});
