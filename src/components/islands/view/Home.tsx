import news from '@generated/lifecycle/default/news.json';
import { HomePage } from '../../home/HomePage';
import { useDataset } from '../useDataset';
import { MdxSite } from './MdxSite';

export const Home = () => (
  <MdxSite>
    <HomePage policy={useDataset()} news={news} />
  </MdxSite>
);
