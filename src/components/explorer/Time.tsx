import { memo } from 'react';
import type { HistoryProps } from './History';
import { History } from '#history';
import { keepServerHtml, useHasServerHtml } from '../islands/keep-server-html';

/** The history of the whole catalog, as the server drew it. */
export const Time = memo((props: HistoryProps) => {
  const hasServerHtml = useHasServerHtml();
  const isKept = hasServerHtml && typeof document !== 'undefined';
  return (
    <section className="sb-time" aria-labelledby="time" {...(isKept ? keepServerHtml : {})}>
      {isKept ? undefined : <History {...props} />}
    </section>
  );
});
Time.displayName = 'Time';
