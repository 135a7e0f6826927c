import { Link, usePermalink } from '../parts/Link';
import { toWebcal } from '../parts/webcal';

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
          <a href={address}>Subscribe to the calendar</a>: your calendar app then follows every deadline
        </li>
        <li>
          <a href={file}>Download the calendar</a>: a file with the deadlines known today
        </li>
        <li>
          <a href={toHref(feed)}>Feed of changes</a> for a feed reader
        </li>
      </ul>
      <div className="sb-copy">
        <code>{address}</code>{' '}
        <button type="button" className="sb-button" data-copy={address}>
          Copy calendar address
        </button>{' '}
        <output className="sb-note" />
      </div>
      <ul className="sb-note">
        <li>Apple Calendar opens “Subscribe to the calendar” by itself.</li>
        <li>Google Calendar: under “Other calendars”, choose “From URL”, and paste the address.</li>
        <li>Outlook: choose “Add calendar”, then “Subscribe from web”, and paste the address.</li>
      </ul>
      <p className="sb-copy">
        <Link to={page}>Link to this page</Link>{' '}
        <button type="button" className="sb-button" data-copy={`${siteUrl}${toHref(page)}`}>
          Copy link
        </button>{' '}
        <output className="sb-note" />
      </p>
    </div>
  );
};
