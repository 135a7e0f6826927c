import { createServedRoute } from './served-route';

export default createServedRoute({ load: () => import('./page-types').then((types) => types.catalogPage) });
