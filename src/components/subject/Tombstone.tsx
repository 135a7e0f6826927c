import type { SubjectDocument } from '../../model/api/subject';
import { renderDateWithPrecision } from '../../model/time/calendar';
import { OutLink } from '../parts/Link';

const words = {
  removed: 'was removed from the catalog',
  moved: 'has a new name and a new page',
  split: 'was split into several',
} as const;

/** Says what happened to a removed subject, and when. Empty for a present one. */
export const Tombstone = ({ document }: { readonly document: SubjectDocument }) => {
  const { is, since, source } = document.presence;
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
  return (
    <section className="sb-notice sb-notice--gone" aria-label="What happened">
      <p className="sb-notice-head">
        <strong>
          {document.label} {words[is]}
          {since !== null && <> {renderDateWithPrecision(since, document.presence)}</>}.
        </strong>{' '}
        {source !== null && <OutLink href={source}>Source</OutLink>}
      </p>
      <p className="sb-note">The last known state and the history follow below.</p>
    </section>
  );
};
