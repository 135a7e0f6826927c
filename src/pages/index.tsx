import Layout from '@theme/Layout';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { createIsland } from '../components/islands/Island';

const HomeIsland = createIsland('Home', { behaviour: 'copy' });

const Home = () => {
  const { tagline } = useDocusaurusContext().siteConfig;
  return (
    <Layout description={tagline}>
      <HomeIsland />
    </Layout>
  );
};

export default Home;
