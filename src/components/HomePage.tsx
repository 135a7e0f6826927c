import type { PolicyDocument } from '../model/policy-document';
import { Counts } from './Counts';
import { Link } from './Link';

/** The front door: what this is, where everything stands, the way to the subject in hand. */
export const HomePage = ({ policy }: { readonly policy: PolicyDocument }) => (
  <main className="sb-home">
    <h1>{policy.title}</h1>
    <p className="sb-lead">{policy.tagline}</p>
    <Counts policy={policy} counts={policy.counts} />
    <Link to="/catalog/">Open the catalog</Link>
  </main>
);
