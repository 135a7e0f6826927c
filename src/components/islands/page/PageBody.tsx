import { useMemo } from 'react';
import type { BodyProps, PageType } from '../page-type';
import type { PolicyOutline } from '../../../model/documents/policy-document';
import { SiteContext } from '../../parts/Link';

interface Props<D, P extends PolicyOutline> extends BodyProps<D, P> {
  readonly type: PageType<D, P>;
}

/** The body of a page, whose links have the site's base URL. */
export const PageBody = <D, P extends PolicyOutline>({ type: { Body }, ...props }: Props<D, P>) => {
  const { base } = props;
  const site = useMemo(() => ({ base }), [base]);
  return (
    <SiteContext.Provider value={site}>
      <Body {...props} />
    </SiteContext.Provider>
  );
};
