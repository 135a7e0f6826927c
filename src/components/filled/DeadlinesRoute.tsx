import { createServedRoute } from './served-route';

export default createServedRoute({
  load: () => import('../explorer/deadlines-page').then((types) => types.deadlinesPage),
});
