import type { SubjectDocument } from '../../model/api/subject';
import { toBadgeAlt, toSnippets } from '../../model/documents/badge-snippet';
import { badgePath } from '../../model/permalink/permalink';
import { usePermalink } from '../parts/Link';

/** A subject's badge, and markup to copy into other pages. */
export const BadgeCopy = ({ document }: { readonly document: SubjectDocument }) => {
  const toHref = usePermalink();
  const image = toHref(badgePath(document.id, 'status'));
  const alternative = `${document.label}: ${document.status.text}`;
  const markdown = toSnippets({
    subject: document.id,
    alt: toBadgeAlt(document.label, 'status'),
    image,
    page: toHref(document.permalink),
    script: '',
  })[0]?.code;
  return (
    <div className="sb-badge-copy">
      <p>
        <img src={image} alt={alternative} height="24" />
      </p>
      <div className="sb-copy">
        <code>{markdown}</code>
        <button type="button" className="sb-button" data-copy={markdown}>
          Copy Markdown
        </button>
        <output className="sb-note" />
      </div>
    </div>
  );
};
