import type { PolicyDocument } from '../../model/documents/policy-document';
import type { SubjectDocument } from '../../model/api/subject';
import { OutLink } from './Link';

const byWords = { team: 'The team', community: 'Other users', terms: 'The terms' } as const;

/** The publisher's help channels, grouped by who answers there. */
export const HelpChannels = ({
  document,
}: {
  readonly policy: PolicyDocument;
  readonly document: SubjectDocument;
}) => {
  const { publisher } = document;
  if (publisher.channels.length === 0)
    return (
      <p className="sb-note">
        We don’t know a help channel of {publisher.name}.{' '}
        {publisher.url !== null && <OutLink href={publisher.url}>{`Website of ${publisher.name}`}</OutLink>}
      </p>
    );
  return (
    <dl className="sb-channels">
      {(['team', 'community', 'terms'] as const).map((by) => {
        const channels = publisher.channels.filter((channel) => channel.by === by);
        if (by === 'terms' && channels.length === 0) return null;
        return (
          <div key={by}>
            <dt>{byWords[by]}</dt>
            {channels.length === 0 && (
              <dd className="sb-note">
                we don’t know an address
                {by === 'team' && publisher.url !== null && (
                  <>
                    ; see the <OutLink href={publisher.url}>{`website of ${publisher.name}`}</OutLink>
                  </>
                )}
              </dd>
            )}
            {channels.map(({ id, name, url }) => (
              <dd key={id}>
                <OutLink href={url}>{name}</OutLink>
              </dd>
            ))}
          </div>
        );
      })}
    </dl>
  );
};
