import type { Dropped } from '../../model/explorer/explorer';
import type { ParsedView } from '../../model/explorer/parse-view';
import { Followed } from './Followed';
import { say } from '../../model/text/say';

export interface NoticesProps {
  readonly dropped: readonly Dropped[];
  readonly followed: ParsedView['followed'];
  /** The requested page, and the number of pages. */
  readonly page?: number;
  readonly pages?: number;
}

/** Unknown values in the address, and old ids that were replaced by their successors. */
export const NoticeList = ({ dropped, followed, page = 1, pages = page }: NoticesProps) => (
  <>
    {dropped.length + Number(page > pages) > 0 && (
      <>
        <p>{say('explorer.unknown-parts')}</p>
        <ul>
          {dropped.map(({ parameter, value, reason }) => (
            <li key={`${parameter} ${value}`}>
              <code>{parameter === '' ? value : `${parameter}=${value}`}</code>: {reason}
            </li>
          ))}
          {page > pages && (
            <li>
              <code>{`page=${page}`}</code>: {say('explorer.last-page', { pages })}
            </li>
          )}
        </ul>
      </>
    )}
    <Followed followed={followed} />
  </>
);
