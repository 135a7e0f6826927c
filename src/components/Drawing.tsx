import type { PolicyDocument } from '../model/policy-document';
import { findById } from '../model/policy';
import { StageMark } from './AxisMark';

/** The allowed transitions as a list: the words of the diagram. */
export const TransitionList = ({ policy }: { readonly policy: PolicyDocument }) => (
  <ul className="sb-transitions">
    {policy.stages.map(({ id }) => {
      const next = policy.transitions.filter(({ from }) => from === id);
      return (
        <li key={id}>
          <StageMark policy={policy} id={id} variant="plain" />{' '}
          {next.length === 0
            ? 'is where it ends'
            : `may become ${next.map(({ to }) => findById(policy.stages, to).name).join(' or ')}`}
        </li>
      );
    })}
  </ul>
);
