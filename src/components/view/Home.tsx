import { HomePage } from '../HomePage';
import { useDataset } from '../useDataset';
import { MdxSite } from './MdxSite';

export const Home = () => (
  <MdxSite>
    <HomePage policy={useDataset()} />
  </MdxSite>
);
