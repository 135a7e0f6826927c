import useBaseUrl from '@docusaurus/useBaseUrl';
import { SearchBar as Search } from '../../components/search/SearchBar';

/** Puts our search in the theme's navigation bar. */
export default function SearchBar() {
  return <Search base={useBaseUrl('/')} />;
}
