import { createServedRoute } from './served-route';

export default createServedRoute({
  behaviour: 'changes',
  load: () => import('../explorer/changes-page').then((types) => types.changesPage),
});
