import { usePermalink } from './Link';
import { say } from '../../model/text/say';

/** A plain form that opens the explorer with a search, so that it works without scripts. */
export const CatalogSearch = () => {
  const toHref = usePermalink();
  return (
    <form className="sb-search" action={toHref('/explorer/#results')} role="search">
      <label htmlFor="sb-search">{say('catalog.search')}</label>
      <div className="sb-search-row">
        <input
          id="sb-search"
          className="sb-field"
          type="search"
          name="q"
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="search"
        />
        <button type="submit" className="sb-button sb-button--strong">
          {say('catalog.find')}
        </button>
      </div>
    </form>
  );
};
