import type { DocumentSubject } from '../../model/api/parts';
import type { SubjectDocument } from '../../model/api/subject';
import { renderDateWithPrecision } from '../../model/time/calendar';
import { Link, OutLink } from '../parts/Link';

const words = {
  removed: 'was removed from the catalog',
  moved: 'has a new name and a new page',
  split: 'was split into several',
} as const;

const SubjectLinks = ({ subjects }: { subjects: readonly DocumentSubject[] }) => (
  <ul className="sb-links">
    {subjects.map(({ id, label, permalink }) => (
      <li key={id}>
        <Link to={permalink}>{label}</Link>
        <code>{id}</code>
      </li>
    ))}
  </ul>
);

/** Says what happened to a removed subject, when, and where to go. Empty for a present one. */
export const Tombstone = ({ document }: { readonly document: SubjectDocument }) => {
  const { is, since, source, to, similar } = document.presence;
  if (is === 'present') return null;
  if (is === 'not-yet') {
    return (
      <section className="sb-notice" aria-label="Not recorded yet">
        <p>
          <strong>Not in the catalog yet</strong> as of this page’s date. The plans follow below.
        </p>
      </section>
    );
  }
  const replacement = document.deprecation?.replacement ?? null;
  const hasSuccessor = to.length > 0 || replacement !== null;
  return (
    <section className="sb-notice sb-notice--gone" aria-label="What happened">
      <p className="sb-notice-head">
        <strong>
          {document.label} {words[is]}
          {since !== null && <> {renderDateWithPrecision(since, document.presence)}</>}.
        </strong>{' '}
        {source !== null && <OutLink href={source}>Source</OutLink>}
      </p>
      {to.length > 0 && (
        <>
          <p>{to.length === 1 ? 'New page:' : 'New pages:'}</p>
          <SubjectLinks subjects={to} />
        </>
      )}
      {replacement !== null && (
        <>
          <p>Replacement:</p>
          <SubjectLinks subjects={[replacement]} />
        </>
      )}
      {!hasSuccessor && (
        <p>
          No replacement is recorded.
          {similar.length > 0 && ' Similar names (not confirmed as replacements):'}
        </p>
      )}
      {!hasSuccessor && similar.length > 0 && <SubjectLinks subjects={similar} />}
      <p className="sb-note">The last known state and the history follow below.</p>
    </section>
  );
};
