import type { SubjectDocument } from '../../model/api/subject';
import { OutLink } from './Link';
import { isOpenTo } from '../../model/policy/channel';
import { say } from '../../model/text/say';
import { node, withNodes } from './with-nodes';

const byWords = {
  get team() {
    return say('help.team');
  },
  get community() {
    return say('help.community');
  },
  get terms() {
    return say('help.terms');
  },
} as const;

/** The publisher's help channels for the item's support state and an edition, grouped by who answers there. */
export const HelpChannels = ({
  document: { publisher, support },
  edition,
}: {
  readonly document: SubjectDocument;
  readonly edition: string | null;
}) => {
  if (publisher === null) return null;
  const open = publisher.channels.filter((channel) =>
    isOpenTo(channel, { support: support?.id ?? null, edition }),
  );
  if (open.length === 0)
    return (
      <p className="sb-note">
        {withNodes(
          say('help.no-channel', { name: publisher.name, node0: node(0) }),
          publisher.url !== null && (
            <OutLink href={publisher.url}>{say('help.website', { name: publisher.name })}</OutLink>
          ),
        )}
      </p>
    );
  return (
    <dl className="sb-channels">
      {(['team', 'community', 'terms'] as const).map((by) => {
        const channels = open.filter((channel) => channel.by === by);
        if (by === 'terms' && channels.length === 0) return null;
        return (
          <div key={by}>
            <dt>{byWords[by]}</dt>
            {channels.length === 0 && (
              <dd className="sb-note">
                {by === 'team' && publisher.url !== null
                  ? withNodes(
                      say('help.no-address-website', { website: node(0) }),
                      <OutLink href={publisher.url}>
                        {say('help.website-inline', { name: publisher.name })}
                      </OutLink>,
                    )
                  : say('help.no-address')}
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
