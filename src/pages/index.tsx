import Layout from '@theme/Layout';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { createIsland } from '../components/islands/Island';

const HomeIsland = createIsland('Home', { enhancement: 'copy' });

const Home = () => {
  const { tagline } = useDocusaurusContext().siteConfig;
  return (
    <Layout description={tagline}>
      <HomeIsland />
    </Layout>
  );
};

export default Home;
