import type { Action } from '../../model/documents/action';
import { Link, OutLink } from '../parts/Link';
import { renderSeries } from '../../model/text/locale';
import { say } from '../../model/text/say';
import { listNodes } from '../parts/with-nodes';

/** A link to an edition is like those of the choice of editions, so it works without scripts and keeps the choice. */
const ActionLink = ({ label, to, edition }: Action['links'][number]) => {
  if (edition !== undefined)
    return (
      <a href={to} data-choose={edition}>
        {label}
      </a>
    );
  return to.startsWith('/') ? <Link to={to}>{label}</Link> : <OutLink href={to}>{label}</OutLink>;
};

/** The actions of a reader as a list: each with its links, or with a note that there are none. */
const ActionList = ({ actions }: { readonly actions: readonly Action[] }) => (
  <ul>
    {actions.map(({ name, links, none }) => (
      <li key={name}>
        <strong>{name}:</strong>{' '}
        {links.length === 0
          ? none
          : listNodes(
              renderSeries,
              links.map((link) => <ActionLink {...link} />),
            )}
      </li>
    ))}
  </ul>
);

interface ActionBoxProps {
  readonly actions: readonly Action[];
  /** Inside the section of an edition, the heading is one level lower. */
  readonly isNested?: boolean;
}

/** "What to do now". Empty if there is nothing to do. */
export const ActionBox = ({ actions, isNested = false }: ActionBoxProps) => {
  if (actions.length === 0) return null;
  const Heading = isNested ? 'h3' : 'h2';
  return (
    <section className="sb-actions">
      <Heading>{say('action.title')}</Heading>
      <ActionList actions={actions} />
    </section>
  );
};
