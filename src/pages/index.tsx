import Layout from '@theme/Layout';
import { HomePage } from '../components/HomePage';
import { MdxSite } from '../components/mdx/MdxSite';
import { useDataset } from '../components/useDataset';

const Home = () => {
  const policy = useDataset();
  return (
    <Layout description={policy.tagline}>
      <MdxSite>
        <HomePage policy={policy} />
      </MdxSite>
    </Layout>
  );
};

export default Home;
