import type { PolicyDocument } from '../../model/documents/policy-document';
import type { SubjectDocument, TimelineEntry } from '../../model/api/subject';
import { listChanges } from '../../model/documents/change';
import { OutLink } from './Link';
import { When } from './When';
import { say } from '../../model/text/say';

const statusWords = {
  done: null,
  get planned() {
    return say('history.planned');
  },
  get overdue() {
    return say('history.overdue');
  },
} as const;

interface TimelineListProps {
  readonly policy: PolicyDocument;
  readonly document: Pick<SubjectDocument, 'timeline' | 'presence' | 'id'>;
}

const Entry = ({ policy, document, entry }: TimelineListProps & { readonly entry: TimelineEntry }) => {
  const known = new Map(document.presence.to.map(({ id, label }) => [id, label]));
  const refer = (id: string): string => known.get(id) ?? id;
  const status = statusWords[entry.status];
  return (
    <li className={`sb-event sb-event--${entry.status}${entry.isNews ? '' : ' sb-event--recorded'}`}>
      <p className="sb-event-date">
        <When date={entry.date} dating={entry} start />
        {status !== null && <strong className="sb-event-status"> {status}</strong>}
      </p>
      <ul className="sb-event-changes">
        {listChanges(policy, entry.changes, refer).map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      {entry.note !== null && <p className="sb-note">{entry.note}</p>}
      <p className="sb-event-foot">
        {!entry.isNews && entry.precision !== 'release' && <>{say('history.first-recorded')} </>}
        {entry.version !== null && <>{say('history.version', { version: entry.version })} </>}
        <OutLink href={entry.source}>{say('history.source')}</OutLink>
      </p>
    </li>
  );
};

/** A subject's history as a list, newest first, each entry with its source. */
export const TimelineList = ({ policy, document }: TimelineListProps) => (
  <ol className="sb-events" reversed>
    {[...document.timeline].reverse().map((entry) => (
      <Entry
        key={`${entry.date} ${entry.status} ${entry.source} ${JSON.stringify(entry.changes)}`}
        policy={policy}
        document={document}
        entry={entry}
      />
    ))}
  </ol>
);
