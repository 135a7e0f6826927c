import type { DocumentSubject, SubjectDocument } from '../../model/documents/subject-document';
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

/** What happened to a subject that is gone, when, and where to go. Nothing for one that is there. */
export const Tombstone = ({ document }: { readonly document: SubjectDocument }) => {
  const { is, since, precision, source, to, similar } = document.presence;
  if (is === 'present') return null;
  if (is === 'not-yet') {
    return (
      <section className="sb-notice" aria-label="Not recorded yet">
        <p>
          <strong>Nothing of it has happened yet</strong> as of this page’s date. What is planned stands
          below.
        </p>
      </section>
    );
  }
  const replacement = document.deprecation?.replacement ?? null;
  const hasSuccessor = to.length > 0 || replacement !== null;
  return (
    <section className="sb-notice sb-notice--gone" aria-label="What happened to it">
      <p className="sb-notice-head">
        <strong>
          {document.label} {words[is]}
          {since !== null && precision !== null && <> {renderDateWithPrecision(since, precision)}</>}.
        </strong>{' '}
        {source !== null && <OutLink href={source}>Source</OutLink>}
      </p>
      {to.length > 0 && (
        <>
          <p>{to.length === 1 ? 'You find it here now:' : 'You find its parts here now:'}</p>
          <SubjectLinks subjects={to} />
        </>
      )}
      {replacement !== null && (
        <>
          <p>Its recorded replacement:</p>
          <SubjectLinks subjects={[replacement]} />
        </>
      )}
      {!hasSuccessor && (
        <p>
          No successor is recorded.
          {similar.length > 0 &&
            ' These have a similar name; no record says that one of them takes its place:'}
        </p>
      )}
      {!hasSuccessor && similar.length > 0 && <SubjectLinks subjects={similar} />}
      <p className="sb-note">What follows below is its last known state and how it got there.</p>
    </section>
  );
};
