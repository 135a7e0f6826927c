import { Link, usePermalink } from '../parts/Link';
import { toWebcal } from '../parts/webcal';
import { say } from '../../model/text/say';
import { node, withNodes } from './with-nodes';

interface FollowProps {
  /** Site paths of the published feed and calendar. */
  readonly feed: string;
  readonly calendar: string;
  /** Site path of the page itself. */
  readonly page: string;
  readonly siteUrl: string;
}

/** Ways to hear of changes: a calendar, a feed, a link to keep. */
export const Follow = ({ feed, calendar, page, siteUrl }: FollowProps) => {
  const toHref = usePermalink();
  const file = toHref(calendar);
  const address = toWebcal(siteUrl, file);
  return (
    <div className="sb-follow">
      <ul>
        <li>
          {withNodes(
            say('follow.calendar', { node0: node(0) }),
            <a href={address}>{say('follow.subscribe')}</a>,
          )}
        </li>
        <li>
          {withNodes(
            say('follow.download', { node0: node(0) }),
            <a href={file}>{say('follow.download-calendar')}</a>,
          )}
        </li>
        <li>
          {withNodes(
            say('follow.feed', { node0: node(0) }),
            <a href={toHref(feed)}>{say('follow.changes-feed')}</a>,
          )}
        </li>
      </ul>
      <div className="sb-copy">
        <code>{address}</code>{' '}
        <button type="button" className="sb-button" data-copy={address}>
          {say('follow.copy-address')}
        </button>{' '}
        <output className="sb-note" />
      </div>
      <ul className="sb-note">
        <li>{say('follow.apple')}</li>
        <li>{say('follow.google')}</li>
        <li>{say('follow.outlook')}</li>
      </ul>
      <p className="sb-copy">
        <Link to={page}>{say('follow.link')}</Link>{' '}
        <button type="button" className="sb-button" data-copy={`${siteUrl}${toHref(page)}`}>
          {say('follow.copy-link')}
        </button>{' '}
        <output className="sb-note" />
      </p>
    </div>
  );
};

/** The section at the end of a list: the feed and the calendar of all items. */
export const FollowSection = ({ page, siteUrl }: Pick<FollowProps, 'page' | 'siteUrl'>) => (
  <section aria-labelledby="follow">
    <h2 id="follow">{say('follow.title')}</h2>
    <Follow feed="/feeds/changes.atom" calendar="/feeds/deadlines.ics" page={page} siteUrl={siteUrl} />
  </section>
);
