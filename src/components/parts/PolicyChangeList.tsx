import type { PolicyChange } from '../../model/documents/policy-change';
import { Link } from './Link';
import { When } from './When';
import { say } from '../../model/text/say';
import { node, withNodes } from './with-nodes';

/** Changes of the policy: the day, the affected question, and both sentences. */
export const PolicyChangeList = ({ changes }: { readonly changes: readonly PolicyChange[] }) => (
  <ul className="sb-deadlines">
    {changes.map(({ key, date, dating, text, before, after, clause }) => (
      <li key={key} className="sb-deadline">
        <p className="sb-deadline-date">
          {withNodes(say('policy.from-day', { node0: node(0) }), <When date={date} dating={dating} named />)}
        </p>
        <div>
          <p>
            <Link to={clause.permalink}>{text}</Link>
          </p>
          <p className="sb-note">
            {before !== null && <>{say('policy.before', { sentence: before.sentence })} </>}
            {after !== null && <>{say('policy.after', { sentence: after.sentence })}</>}
          </p>
        </div>
      </li>
    ))}
  </ul>
);
