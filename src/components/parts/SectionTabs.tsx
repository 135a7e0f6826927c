import { Fragment } from 'react';
import type { ListedType } from '../../model/pages/listed-pages';
import { Link } from './Link';
import { listedPages } from '../../model/pages/listed-pages';
import { say } from '../../model/text/say';

/** Links to the pages of a section, with the current page marked. Without scripts they work too. */
export const SectionTabs = ({ type }: { readonly type: ListedType }) => {
  const section = listedPages.find((page) => page.type === type)?.navigation.section;
  const pages = listedPages.filter(({ navigation }) => navigation.section === section);
  if (pages.length < 2) return null;
  return (
    <nav className="sb-tabs sb-no-print" aria-label={say('catalog.section-pages')}>
      {pages.map(({ type: own, path, navigation: { label } }) => (
        <Fragment key={path}>
          <Link to={path} {...(own === type && { 'aria-current': 'page' as const })}>
            {label}
          </Link>{' '}
        </Fragment>
      ))}
    </nav>
  );
};
