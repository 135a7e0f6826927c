import type { SubjectDocument } from '../../model/api/subject';
import { renderDateWithPrecision } from '../../model/time/calendar';
import { OutLink } from '../parts/Link';
import { say } from '../../model/text/say';
import { node, withNodes } from '../parts/with-nodes';

/** Says what happened to a removed subject, and when. Empty for a present one. */
export const Tombstone = ({ document }: { readonly document: SubjectDocument }) => {
  const { is, since, source } = document.presence;
  if (is === 'present') return null;
  if (is === 'not-yet') {
    const hasPlans = document.timeline.length > 0 || document.undated.length > 0;
    return (
      <section className="sb-notice" aria-label={say('presence.not-yet')}>
        <p>
          {withNodes(
            say('gone.not-yet', { node0: node(0), hasPlans }),
            <strong>{say('gone.not-yet-title')}</strong>,
          )}
        </p>
      </section>
    );
  }
  return (
    <section className="sb-notice sb-notice--gone" aria-label={say('gone.what-happened')}>
      <p className="sb-notice-head">
        <strong>
          {say('gone.sentence', {
            label: document.label,
            event: is,
            hasDay: since !== null,
            when: since === null ? '' : renderDateWithPrecision(since, document.presence),
          })}
        </strong>{' '}
        {source !== null && <OutLink href={source}>{say('history.source')}</OutLink>}
      </p>
      <p className="sb-note">{say('gone.last-state')}</p>
    </section>
  );
};
