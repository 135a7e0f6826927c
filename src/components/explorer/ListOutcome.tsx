import type { IdList } from '../../model/explorer/id-list';
import { Followed } from './Followed';
import { say } from '../../model/text/say';
import { node, withNodes } from '../parts/with-nodes';
import type { FollowedProps } from './Followed';
import { renderSeries } from '../../model/text/locale';

/** The ids found in a pasted text. */
export interface Outcome extends IdList {
  /** Old ids in the text, with their successors. */
  readonly followed: FollowedProps['followed'];
}

/** How many found items are named. */
const mostNamed = 20;

/** The names of the first items on the list, and how many more there are. Names can contain commas. */
const toNamed = (labels: readonly string[]): string => {
  const names = renderSeries(labels.slice(0, mostNamed));
  return labels.length > mostNamed
    ? say('list.on-the-list-more', { names, more: labels.length - mostNamed })
    : say('list.on-the-list', { names });
};

interface TakeProps {
  readonly labelOf: (id: string) => string;
  readonly onTake: (id: string) => void;
}

/** A button for each item that the reader can have meant. */
const Choices = ({ ids, labelOf, onTake }: TakeProps & { readonly ids: readonly string[] }) => (
  <span className="sb-meant">
    {ids.map((id) => (
      <button key={id} type="button" className="sb-button" onClick={() => onTake(id)}>
        {labelOf(id)}
      </button>
    ))}
  </span>
);

/** Reports the items in a pasted text: found, ambiguous, old and unknown ones. */
export const ListOutcome = ({
  found,
  asked,
  followed,
  missed,
  more,
  labelOf,
  onTake,
}: Outcome & TakeProps) => (
  <div role="status">
    <p>{say('list.found', { found: found.length, missed: missed.length + more })}</p>
    {found.length > 0 && <p>{toNamed(found.map(labelOf))}</p>}
    {asked.map(({ text, ids }) => (
      <p key={text} className="sb-missed">
        {say('list.which', { text })} <Choices ids={ids} labelOf={labelOf} onTake={onTake} />
      </p>
    ))}
    {missed.length > 0 && (
      <ul className="sb-missed">
        {missed.map(({ text, suggestions }) => (
          <li key={text}>
            <code>{text}</code>
            {suggestions.length > 0 && (
              <>
                {' '}
                {withNodes(
                  say('list.did-you-mean', { suggestion: node(0) }),
                  <Choices ids={suggestions} labelOf={labelOf} onTake={onTake} />,
                )}
              </>
            )}
          </li>
        ))}
        {more > 0 && <li>{say('list.more', { count: more })}</li>}
      </ul>
    )}
    <Followed followed={followed} />
  </div>
);
