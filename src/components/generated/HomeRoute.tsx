import Layout from '@theme/Layout';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { createIsland } from '../islands/Island';

const HomeIsland = createIsland('Home', { enhancement: 'copy' });

/** The home page. Used where neither a doc nor a page of the site is at `/`. */
export default function HomeRoute() {
  const { tagline } = useDocusaurusContext().siteConfig;
  return (
    <Layout description={tagline}>
      <HomeIsland />
    </Layout>
  );
}
