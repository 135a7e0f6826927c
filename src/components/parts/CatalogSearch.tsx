import { usePermalink } from './Link';
import { say } from '../../model/text/say';

/** A plain form that opens the explorer, so that it works without scripts. With the app, the bar's search suggests items. */
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
          data-suggest=""
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
