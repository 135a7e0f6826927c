import type { ComponentType, ReactNode } from 'react';
import { useMemo } from 'react';
import type { BodyProps } from './page-type';
import { SiteContext } from '../Link';

interface Props<D> extends BodyProps<D> {
  readonly Body: ComponentType<BodyProps<D>>;
  /** The site's base URL, `/` or `/name/`. */
  readonly base: string;
}

/** The body of a filled page: drawn alike by the build and by a browser, so its links are plain. */
export const FilledBody = <D,>({ Body, base, ...props }: Props<D>): ReactNode => {
  const site = useMemo(() => ({ base }), [base]);
  return (
    <SiteContext.Provider value={site}>
      <Body {...props} />
    </SiteContext.Provider>
  );
};
