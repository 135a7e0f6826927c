import useBaseUrl from '@docusaurus/useBaseUrl';
import { SearchBar as Search } from '../../components/search/SearchBar';

/** The place that the theme keeps in its navigation bar for a search. */
export default function SearchBar() {
  return <Search base={useBaseUrl('/')} />;
}
