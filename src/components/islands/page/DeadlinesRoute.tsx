import { createServedRoute } from './served-route';

export default createServedRoute({
  load: () => import('../../deadlines/deadlines-page').then((types) => types.deadlinesPage),
});
