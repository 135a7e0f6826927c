import { memo } from 'react';
import type { DocumentPartGroup } from '../../model/api/parts';
import type { PolicyOutline } from '../../model/documents/policy-document';
import type { SubjectDocument } from '../../model/api/subject';
import { stagePermalink, supportPermalink } from '../../model/permalink/permalink';
import {
  toPresenceAppearance,
  toStageAppearance,
  toSupportAppearance,
} from '../../model/appearance/appearance';
import { isKnown, supportEnded, unknown } from '../../model/policy/policy';
import { listValues, renderParts } from '../../model/subject/part';
import { Mark } from './Mark';
import { say } from '../../model/text/say';

interface AxisMarkProps {
  readonly policy: PolicyOutline;
  readonly id: string;
  readonly variant?: 'pill' | 'plain';
  readonly short?: boolean;
  readonly linked?: boolean;
}

/** The mark of a stage. The id can be `unknown`, which has no page. */
export const StageMark = memo(({ policy, id, linked = true, ...rest }: AxisMarkProps) => (
  <Mark
    appearance={toStageAppearance(policy, id)}
    to={linked && id !== unknown ? stagePermalink(id) : null}
    {...rest}
  />
));
StageMark.displayName = 'StageMark';

/** The mark of a support state. The id can be `unknown` or `not-applicable`, which have no page. */
export const SupportMark = memo(({ policy, id, linked = true, ...rest }: AxisMarkProps) => (
  <Mark
    appearance={toSupportAppearance(policy, id)}
    to={linked && isKnown(id) && id !== supportEnded ? supportPermalink(id) : null}
    {...rest}
  />
));
SupportMark.displayName = 'SupportMark';

interface AxisMarksProps extends Omit<AxisMarkProps, 'id'> {
  readonly axis: 'stage' | 'support';
  readonly subject: Pick<StatusMarksProps['subject'], 'stage' | 'support' | 'groups'>;
}

/** A subject's value of an axis, or the values of the subject and its parts, with the names of the parts. */
export const AxisMarks = ({ axis, subject, ...rest }: AxisMarksProps) => {
  const AxisMark = axis === 'stage' ? StageMark : SupportMark;
  const own = subject[axis];
  if (own === null) return null;
  if (subject.groups.length === 0) return <AxisMark id={own.id} {...rest} />;
  return listValues(subject.groups, axis).map(({ id, parts }) => (
    <span key={id} className="sb-mark-of-parts">
      <AxisMark id={id} {...rest} />{' '}
      {parts.length > 0 && (
        <span className="sb-note">{say('axis.for-parts', { parts: renderParts(parts) })}</span>
      )}{' '}
    </span>
  ));
};

interface StatusMarksProps {
  readonly policy: PolicyOutline;
  readonly subject: {
    readonly presence: { readonly is: SubjectDocument['presence']['is'] };
    readonly stage: { readonly id: string };
    /** Null if the policy has no support states. */
    readonly support: { readonly id: string } | null;
    readonly groups: readonly DocumentPartGroup[];
  };
  readonly linked?: boolean;
}

/** A subject's stage and support state, or one mark for a subject that is not present. */
export const StatusMarks = ({ policy, subject, linked = true }: StatusMarksProps) => {
  const absent = toPresenceAppearance(subject.presence.is);
  return (
    <span className="sb-marks">
      {absent === null ? (
        <>
          <AxisMarks policy={policy} axis="stage" subject={subject} linked={linked} />{' '}
          <AxisMarks policy={policy} axis="support" subject={subject} linked={linked} />
        </>
      ) : (
        <Mark appearance={absent} />
      )}
    </span>
  );
};
