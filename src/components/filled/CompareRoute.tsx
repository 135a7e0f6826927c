import { createAliveRoute } from './alive-route';
import { comparePage } from '../explorer/compare-page';

export default createAliveRoute(comparePage);
