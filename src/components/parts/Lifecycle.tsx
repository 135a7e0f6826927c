import type { DrawingProps } from './Drawing';
import type { Step } from '../../model/subject/step';
import type { PolicyDocument } from '../../model/documents/policy-document';
import { findById } from '../../model/policy/policy';
import { renderMermaid } from '../../model/appearance/mermaid';
import { Drawing } from './Drawing';
import { Link, usePermalink } from './Link';
import { stagePermalink } from '../../model/permalink/permalink';

/** One step as text: "Beta (taken)". */
const renderStep = (policy: PolicyDocument, step: Step): string => {
  const notes = [
    step.taken === 1 && 'taken',
    step.taken > 1 && `taken ${step.taken} times`,
    step.isPlanned && 'planned',
    !step.isAllowed && 'outside the policy',
  ].filter((note) => note !== false);
  const name = findById(policy.stages, step.to).name;
  return notes.length === 0 ? name : `${name} (${notes.join(', ')})`;
};

/** Copies the diagram as mermaid source, which is neither shown nor read aloud. */
const CopyAsMermaid = ({ policy, steps, marked = null }: DrawingProps) => {
  const toHref = usePermalink();
  const source = renderMermaid(policy.stages, steps, marked?.stage ?? null, (stage) =>
    toHref(stagePermalink(stage)),
  );
  return (
    <p className="sb-no-print">
      <button type="button" className="sb-link-button" data-copy={source}>
        Copy as Mermaid
      </button>{' '}
      <output />
    </p>
  );
};

/** The diagram as text, for readers who cannot see the drawing and for everybody on request. */
const InWords = ({ policy, steps, marked }: DrawingProps) => (
  <details className="sb-words">
    <summary>Show as text</summary>
    <ul>
      {policy.stages.map(({ id, name }) => {
        const next = steps.filter(({ from }) => from === id).map((step) => renderStep(policy, step));
        return (
          <li key={id}>
            <Link to={stagePermalink(id)}>{name}</Link>
            {marked?.stage === id && ` (${marked.word.toLowerCase()})`}:{' '}
            {next.length === 0 ? 'no next stage' : `then ${next.join(' or ')}`}
          </li>
        );
      })}
    </ul>
    <CopyAsMermaid policy={policy} steps={steps} marked={marked} />
  </details>
);

/** The lifecycle drawn from the policy's transitions: horizontal if there is room, else vertical. */
export const Lifecycle = (props: DrawingProps) => {
  const hasTaken = props.steps.some(({ taken }) => taken > 0);
  const hasOutside = props.steps.some(({ isAllowed }) => !isAllowed);
  const hasPlanned = props.steps.some(({ isPlanned }) => isPlanned);
  return (
    <figure className="sb-lifecycle">
      <Drawing direction="row" {...props} />
      <Drawing direction="column" {...props} />
      <figcaption>
        {hasTaken && (
          <span className="sb-key">
            <span className="sb-key-line sb-key-line--taken" /> stages so far
          </span>
        )}{' '}
        {hasOutside && (
          <span className="sb-key">
            <span className="sb-key-line sb-key-line--outside" /> a step outside the policy
          </span>
        )}{' '}
        {hasPlanned && (
          <span className="sb-key">
            <span className="sb-key-line sb-key-line--planned" /> planned
          </span>
        )}{' '}
        {(hasTaken || hasPlanned) && (
          <span className="sb-key">
            <span className="sb-key-line" /> allowed
          </span>
        )}{' '}
        <InWords {...props} />
      </figcaption>
    </figure>
  );
};
