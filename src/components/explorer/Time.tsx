import { memo } from 'react';
import type { HistoryProps } from './History';
import { History } from '#history';
import { keepServerHtml, useHasServerHtml } from '../islands/keep-server-html';

/** The history of the whole catalog, as the server drew it. Nothing if no change has a day. */
export const Time = memo((props: HistoryProps) => {
  const hasServerHtml = useHasServerHtml();
  const { trend, flows } = props.page;
  if (trend.length < 2 && flows.stage.length === 0 && flows.support.length === 0) return null;
  const isKept = hasServerHtml && typeof document !== 'undefined';
  return (
    <section className="sb-time" aria-labelledby="time" {...(isKept ? keepServerHtml : {})}>
      {isKept ? undefined : <History {...props} />}
    </section>
  );
});
Time.displayName = 'Time';
