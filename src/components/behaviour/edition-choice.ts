import type { Behaviour } from './use-behaviour';
import { listen, writeParameters } from './use-behaviour';

const storageKey = 'sb-edition';

/** A store that may be forbidden to us: then the choice lasts as long as the page. */
const remember = (edition: string): void => {
  try {
    localStorage.setItem(storageKey, edition);
  } catch {
    // Nothing to do: the address holds the choice.
  }
};

/**
 * Runs while the page is read, before its first paint, so that nothing moves: the edition of the address, else of its
 * anchor, else the reader's last choice. Stands in the page as text, so it is plain and holds no data.
 */
export const chooseEarly = `(function(s){var a=s.closest('[data-editions]'),l=a.getAttribute('data-editions').split(' '),c=[new URLSearchParams(location.search).get('edition'),location.hash.replace('#edition-','')];try{c.push(localStorage.getItem('${storageKey}'))}catch(e){}for(var i=0;i<c.length;i++)if(l.indexOf(c[i])>=0){a.setAttribute('data-chosen',c[i]);break}})(document.currentScript)`;

/** Makes the links to the editions' answers a choice that stays, in the address and for the next page. */
export const editionChoice: Behaviour = (article) => {
  const links = [...article.querySelectorAll<HTMLAnchorElement>('[data-choose]')];
  const mark = (): void => {
    for (const link of links) {
      if (link.dataset.choose === article.dataset.chosen) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  };
  const choose = (edition: string): void => {
    article.dataset.chosen = edition;
    mark();
  };
  mark();
  const stops = links.map((link) =>
    listen(link, 'click', (event) => {
      const edition = link.dataset.choose ?? '';
      event.preventDefault();
      choose(edition);
      remember(edition);
      writeParameters({ edition }, '');
    }),
  );
  stops.push(
    listen(window, 'hashchange', () => {
      const edition = location.hash.replace('#edition-', '');
      if (links.some((link) => link.dataset.choose === edition)) choose(edition);
    }),
  );
  return () => stops.forEach((stop) => stop());
};
