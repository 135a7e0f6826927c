import { createServedRoute } from './served-route';

export default createServedRoute({
  load: () => import('../../conformance/conformance-page').then((types) => types.conformancePage),
});
