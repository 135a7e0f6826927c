import type { CatalogEntry } from '../../model/api/catalog-entry';
import type { PolicyDocument } from '../../model/documents/policy-document';
import { AxisMarks } from '../parts/AxisMark';
import { Link } from '../parts/Link';
import { Logo } from '../parts/Logo';
import { listValues, renderParts } from '../../model/subject/part';
import { say } from '../../model/text/say';

/** The parts of an item in a stage, if not the whole item is in it. */
const PartNames = ({ groups, stage }: Pick<CatalogEntry, 'groups'> & { readonly stage: string }) => {
  const parts = listValues(groups, 'stage').find(({ id }) => id === stage)?.parts ?? [];
  return parts.length === 0 ? null : (
    <span className="sb-note">{say('axis.for-parts', { parts: renderParts(parts) })}</span>
  );
};

interface CatalogItemProps {
  /** A stage, or the group of those that left. */
  readonly group: string;
  readonly entry: CatalogEntry;
  readonly policy: PolicyDocument;
}

/** The fact beside a name that the group's title does not already say. */
const Note = ({ group, entry, policy }: CatalogItemProps) =>
  entry.presence === 'present' ? (
    <span>
      <PartNames groups={entry.groups} stage={group} />{' '}
      <AxisMarks policy={policy} axis="support" subject={entry} variant="plain" linked={false} short />
    </span>
  ) : (
    <span className="sb-note">{entry.status}</span>
  );

/** An item in the list: its name, and what the title of its group does not say. */
export const CatalogItem = ({ group, entry, policy }: CatalogItemProps) => (
  <>
    <Link to={entry.permalink}>
      <Logo path={entry.logo} size={20} />
      <bdi>{entry.label}</bdi>
    </Link>{' '}
    <Note group={group} entry={entry} policy={policy} />
  </>
);
