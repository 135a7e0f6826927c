import { createAliveRoute } from './alive-route';
import { explorerPage } from '../explorer/explorer-page';

export default createAliveRoute(explorerPage);
