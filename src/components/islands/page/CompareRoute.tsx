import { createAliveRoute } from './alive-route';
import { useDataset } from '../useDataset';
import { comparePage } from '../../compare/compare-page';

export default createAliveRoute(comparePage, useDataset);
