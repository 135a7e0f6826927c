import { Fragment } from 'react';
import type { SubjectDocument } from '../../model/api/subject';
import type { BadgePart } from '../../model/documents/badge-snippet';
import { toBadgeAlt, toSnippets } from '../../model/documents/badge-snippet';
import { badgePath, partAnchor, partBadgePath } from '../../model/permalink/permalink';
import { usePermalink } from '../parts/Link';
import { say } from '../../model/text/say';

interface CopyProps {
  readonly subject: string;
  /** The name of the subject or of its part. */
  readonly label: string;
  /** The axes on the badge. */
  readonly part: BadgePart;
  readonly status: string;
  /** Site paths of the badge and of the page. */
  readonly badge: string;
  readonly page: string;
}

const Copy = ({ subject, label, part, status, badge, page }: CopyProps) => {
  const toHref = usePermalink();
  const image = toHref(badge);
  const markdown = toSnippets({
    subject,
    alt: toBadgeAlt(label, part),
    image,
    page: toHref(page),
    script: '',
  })[0]?.code;
  return (
    <div className="sb-badge-copy">
      <div className="sb-badge-preview" tabIndex={0} role="region" aria-label={label}>
        <img src={image} alt={`${label}: ${status}`} height="24" />
      </div>
      <div className="sb-copy">
        <code>{markdown}</code>{' '}
        <button type="button" className="sb-button" data-copy={markdown}>
          {say('badge.copy-markdown')}
        </button>{' '}
        <output className="sb-note" />
      </div>
    </div>
  );
};

/** The badges of a subject and its parts, and markup to copy into other pages. */
export const BadgeCopy = ({ document }: { readonly document: SubjectDocument }) => {
  const { id, label, status, support, facets, permalink } = document;
  const part = support === null ? 'stage' : 'status';
  return (
    <>
      <Copy
        subject={id}
        label={label}
        part={part}
        status={status.text}
        badge={badgePath(id, 'status')}
        page={permalink}
      />
      {facets.length > 0 && (
        <details>
          <summary>{say('badge.of-parts')}</summary>
          {facets.map((facet) => (
            <Fragment key={facet.id}>
              <h3>{facet.name}</h3>
              <Copy
                subject={id}
                label={`${label}, ${facet.name}`}
                part={part}
                status={facet.status.text}
                badge={partBadgePath(id, facet.id)}
                page={`${permalink}#${partAnchor(facet.id)}`}
              />
            </Fragment>
          ))}
        </details>
      )}
    </>
  );
};
