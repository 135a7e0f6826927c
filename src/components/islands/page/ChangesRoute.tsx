import { createServedRoute } from './served-route';

export default createServedRoute({
  behaviour: 'changes',
  load: () => import('../../changes/changes-page').then((types) => types.changesPage),
});
