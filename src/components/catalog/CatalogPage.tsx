import type { ReactNode } from 'react';
import type { CatalogEntry } from '../../model/api/subject';
import type { PolicyDocument } from '../../model/documents/policy-document';
import { unknown } from '../../model/policy/policy';
import { toInitials } from '../../model/text/initial';
import { toStageAppearance } from '../../model/appearance/appearance';
import { Link, SiteContext } from '../parts/Link';
import { StageMark, SupportMark } from '../parts/AxisMark';

export interface CatalogPageProps {
  readonly entries: readonly CatalogEntry[];
  readonly policy: PolicyDocument;
  readonly base: string;
}

interface Part {
  readonly id: string;
  readonly name: string;
  readonly title: ReactNode;
  readonly entries: readonly CatalogEntry[];
  /** The note beside a name: facts that the part's title does not already say. */
  readonly toNote: (entry: CatalogEntry) => ReactNode;
}

const byLabel = (a: CatalogEntry, b: CatalogEntry): number =>
  a.label.localeCompare(b.label, 'en', { numeric: true }) || Number(a.id > b.id) - Number(a.id < b.id);

const toParts = (policy: PolicyDocument, entries: readonly CatalogEntry[]): Part[] => {
  const sorted = [...entries].sort(byLabel);
  const present = sorted.filter(({ presence }) => presence === 'present');
  const stages = [...policy.stages.map(({ id }) => id), unknown].map((id): Part => ({
    id: `stage-${id}`,
    name: toStageAppearance(policy, id).name,
    title: <StageMark policy={policy} id={id} variant="plain" />,
    entries: present.filter(({ stage }) => stage.id === id),
    toNote: ({ support }) => (
      <SupportMark policy={policy} id={support.id} variant="plain" linked={false} short />
    ),
  }));
  const absent: Part = {
    id: 'stage-gone',
    name: 'Removed, moved or planned',
    title: 'Removed, moved or planned',
    entries: sorted.filter(({ presence }) => presence !== 'present'),
    toNote: ({ status }) => <span className="sb-note">{status}</span>,
  };
  return [...stages, absent].filter((part) => part.entries.length > 0);
};

/**
 * A part with more entries than this gets links to its letters, because it is longer than most windows are
 * high.
 */
const longPart = 40;

/** Ids contain only single hyphens, so this anchor is never a subject's id. */
const toAnchor = (part: string, initial: string): string =>
  `${part}--${initial === '#' ? '0' : initial.toLowerCase()}`;

const Section = ({ part: { id, name, title, entries, toNote } }: { readonly part: Part }) => {
  const initials =
    entries.length > longPart ? toInitials(entries.map(({ label }) => label)) : new Map<string, number>();
  const anchors = new Map([...initials].map(([initial, place]) => [place, toAnchor(id, initial)]));
  return (
    <section aria-labelledby={id}>
      <div className="sb-catalog-head">
        <h2 id={id}>
          {title} <span className="sb-catalog-count">{entries.length}</span>
        </h2>
        {initials.size > 1 && (
          <ul className="sb-letters" aria-label={`${name}, by first letter`}>
            {[...initials.keys()].map((initial) => (
              <li key={initial}>
                <a href={`#${encodeURIComponent(toAnchor(id, initial))}`}>{initial}</a>
              </li>
            ))}
          </ul>
        )}
      </div>
      <ul className="sb-catalog-list">
        {entries.map((entry, place) => (
          <li key={entry.id} id={anchors.get(place)}>
            <Link to={entry.permalink}>
              <bdi>{entry.label}</bdi>
            </Link>
            {toNote(entry)}
          </li>
        ))}
      </ul>
    </section>
  );
};

/** Every subject with a link, grouped by stage. Complete without JavaScript. */
export const CatalogPage = ({ entries, policy, base }: CatalogPageProps) => {
  const parts = toParts(policy, entries);
  return (
    <SiteContext.Provider value={{ base }}>
      <div className="sb-catalog">
        <h1>Catalog</h1>
        <p className="sb-lead">
          All items by stage and name, with their support state. To search and filter, open the{' '}
          <Link to="/explorer/">explorer</Link>.
        </p>
        <ul className="sb-jump">
          {parts.map(({ id, name, entries: { length } }) => (
            <li key={id}>
              <a href={`#${id}`}>{name}</a> {length}
            </li>
          ))}
        </ul>
        {parts.map((part) => (
          <Section key={part.id} part={part} />
        ))}
        {policy.disclaimer !== null && <p className="sb-note">{policy.disclaimer}</p>}
      </div>
    </SiteContext.Provider>
  );
};
