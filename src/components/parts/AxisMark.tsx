import { memo } from 'react';
import type { PolicyOutline } from '../../model/documents/policy-document';
import type { SubjectDocument } from '../../model/api/subject';
import { stagePermalink, supportPermalink } from '../../model/permalink/permalink';
import {
  toPresenceAppearance,
  toStageAppearance,
  toSupportAppearance,
} from '../../model/appearance/appearance';
import { supportEnded, unknown } from '../../model/policy/policy';
import { Mark } from './Mark';

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

/** The mark of a support state. The id can be `unknown`, which has no page. */
export const SupportMark = memo(({ policy, id, linked = true, ...rest }: AxisMarkProps) => (
  <Mark
    appearance={toSupportAppearance(policy, id)}
    to={linked && id !== unknown && id !== supportEnded ? supportPermalink(id) : null}
    {...rest}
  />
));
SupportMark.displayName = 'SupportMark';

interface StatusMarksProps {
  readonly policy: PolicyOutline;
  readonly subject: {
    readonly presence: { readonly is: SubjectDocument['presence']['is'] };
    readonly stage: { readonly id: string };
    readonly support: { readonly id: string };
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
          <StageMark policy={policy} id={subject.stage.id} linked={linked} />
          <SupportMark policy={policy} id={subject.support.id} linked={linked} />
        </>
      ) : (
        <Mark appearance={absent} />
      )}
    </span>
  );
};
