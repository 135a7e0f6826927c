import type { DrawingProps } from './Drawing';
import type { Step } from '../../model/subject/step';
import type { PolicyDocument } from '../../model/documents/policy-document';
import { fitsInRow } from '../../model/appearance/drawing';
import { findById } from '../../model/policy/policy';
import { renderMermaid } from '../../model/appearance/mermaid';
import { Drawing } from './Drawing';
import { Link, usePermalink } from './Link';
import { stagePermalink } from '../../model/permalink/permalink';
import { say } from '../../model/text/say';
import { node, withNodes } from './with-nodes';
import { renderLabels, renderList, toInline } from '../../model/text/locale';

/** One step as text: "Beta (done)". */
const renderStep = (policy: PolicyDocument, step: Step): string => {
  const notes = [
    step.taken > 0 && say('lifecycle.taken', { count: step.taken }),
    step.isPlanned && say('lifecycle.planned'),
    !step.isAllowed && say('lifecycle.outside'),
  ].filter((note) => note !== false);
  const name = findById(policy.stages, step.to).name;
  return notes.length === 0 ? name : say('language.note', { text: name, note: renderLabels(notes) });
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
        {say('lifecycle.copy')}
      </button>{' '}
      <output />
    </p>
  );
};

/** The diagram as text, for readers who cannot see the drawing and for everybody on request. */
const InWords = ({ policy, steps, marked }: DrawingProps) => (
  <details className="sb-words">
    <summary>{say('lifecycle.show-text')}</summary>
    <ul>
      {policy.stages.map(({ id, name }) => {
        const next = steps.filter(({ from }) => from === id).map((step) => renderStep(policy, step));
        return (
          <li key={id}>
            <Link to={stagePermalink(id)}>{name}</Link>
            {marked?.stage === id && ` (${toInline(marked.word)})`}:{' '}
            {next.length === 0
              ? say('lifecycle.no-next')
              : say('lifecycle.then', { list: renderList(next, 'disjunction') })}
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
      {fitsInRow(props.policy.stages.length) && <Drawing direction="row" {...props} />}
      <Drawing direction="column" {...props} />
      <figcaption>
        {hasTaken && (
          <span className="sb-key">
            {withNodes(
              say('lifecycle.key-so-far', { node0: node(0) }),
              <span className="sb-key-line sb-key-line--taken" />,
            )}
          </span>
        )}{' '}
        {hasOutside && (
          <span className="sb-key">
            {withNodes(
              say('lifecycle.key-outside', { node0: node(0) }),
              <span className="sb-key-line sb-key-line--outside" />,
            )}
          </span>
        )}{' '}
        {hasPlanned && (
          <span className="sb-key">
            {withNodes(
              say('lifecycle.key-planned', { node0: node(0) }),
              <span className="sb-key-line sb-key-line--planned" />,
            )}
          </span>
        )}{' '}
        {(hasTaken || hasPlanned) && (
          <span className="sb-key">
            {withNodes(say('lifecycle.key-allowed', { node0: node(0) }), <span className="sb-key-line" />)}
          </span>
        )}{' '}
        <InWords {...props} />
      </figcaption>
    </figure>
  );
};
