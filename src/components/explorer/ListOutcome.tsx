import type { IdList } from '../../model/explorer/id-list';
import { Link } from '../parts/Link';
import { subjectPermalink } from '../../model/permalink/permalink';

/** The ids found in a pasted text. */
export interface Outcome extends IdList {
  /** Old ids in the text, with their successors. */
  readonly followed: readonly { readonly from: string; readonly to: readonly string[] }[];
}

/** How many found items are named. */
const mostNamed = 20;

/** Reports the items in a pasted text: found, ambiguous, old and unknown ones. */
export const ListOutcome = ({
  found,
  asked,
  followed,
  missed,
  more,
  labelOf,
  onTake,
}: Outcome & { readonly labelOf: (id: string) => string; readonly onTake: (id: string) => void }) => (
  <div role="status">
    <p>
      {found.length === 0 ? 'No item was found in it.' : `${found.length} found.`}
      {missed.length > 0 && ` ${missed.length + more} not found:`}
    </p>
    {found.length > 0 && (
      <p>
        On the list: {found.slice(0, mostNamed).map(labelOf).join('; ')}
        {found.length > mostNamed && ` and ${found.length - mostNamed} more`}.
      </p>
    )}
    {asked.map(({ text, ids }) => (
      <p key={text} className="sb-missed">
        Which “{text}”?{' '}
        {ids.map((id) => (
          <button key={id} type="button" className="sb-button" onClick={() => onTake(id)}>
            {labelOf(id)}
          </button>
        ))}
      </p>
    ))}
    {missed.length > 0 && (
      <ul className="sb-missed">
        {missed.map(({ text, suggestion }) => (
          <li key={text}>
            <code>{text}</code>
            {suggestion !== null && (
              <>
                {' '}
                Did you mean{' '}
                <button type="button" className="sb-button" onClick={() => onTake(suggestion)}>
                  {suggestion}
                </button>
                ?
              </>
            )}
          </li>
        ))}
        {more > 0 && <li>and {more} more</li>}
      </ul>
    )}
    {followed.map(({ from, to }) => (
      <p key={from}>
        <Link to={subjectPermalink(from)}>{from}</Link> became {to.join(' and ')}.
      </p>
    ))}
  </div>
);
