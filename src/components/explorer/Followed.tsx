import { Link } from '../parts/Link';
import { renderList } from '../../model/text/locale';
import { say } from '../../model/text/say';
import { subjectPermalink } from '../../model/permalink/permalink';
import { node, withNodes } from '../parts/with-nodes';

export interface FollowedProps {
  /** Old ids, with their successors. */
  readonly followed: readonly { readonly from: string; readonly to: readonly string[] }[];
}

/** Old ids that were replaced by their successors. */
export const Followed = ({ followed }: FollowedProps) =>
  followed.map(({ from, to }) => (
    <p key={from}>
      {withNodes(
        say('explorer.became', { from: node(0), to: renderList(to) }),
        <Link to={subjectPermalink(from)}>{from}</Link>,
      )}
    </p>
  ));
