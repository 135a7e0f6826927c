import { createAliveRoute } from './alive-route';
import { useOutline } from '../useOutline';
import { explorerPage } from '../../explorer/explorer-page';

export default createAliveRoute(explorerPage, useOutline);
