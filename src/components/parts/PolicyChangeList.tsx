import type { PolicyChange } from '../../model/documents/policy-change';
import { Link } from './Link';
import { When } from './When';

/** Changes of the policy: the day, the affected question, and both sentences. */
export const PolicyChangeList = ({ changes }: { readonly changes: readonly PolicyChange[] }) => (
  <ul className="sb-deadlines">
    {changes.map(({ key, date, text, before, after, clause }) => (
      <li key={key} className="sb-deadline">
        <p className="sb-deadline-date">
          From <When date={date} />
        </p>
        <div>
          <p>
            <Link to={clause.permalink}>{text}</Link>
          </p>
          <p className="sb-note">
            {before !== null && <>Before: {before.sentence} </>}
            {after !== null && <>After: {after.sentence}</>}
          </p>
        </div>
      </li>
    ))}
  </ul>
);
