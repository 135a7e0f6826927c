import type { Policy } from '../model/policy/policy';
import type { Subject } from '../model/subject/subject';
import type { SubjectState } from '../model/subject/state';
import { listAll } from '../model/text/english';
import { renderDateWithPrecision, renderStart, sayBegun } from '../model/time/calendar';
import { renderSupportEnd } from '../model/subject/notice';
import { supportEnded, toName, unknown } from '../model/policy/policy';
import { say } from '../model/text/say';

/** Since when a subject has its values, when its support ended, and what takes its place. */
export const renderSince = (
  policy: Policy,
  { deprecation }: Subject,
  { stage, support, supportEnd, presence }: SubjectState,
): string[] => {
  const axis = (
    list: readonly { id: string; name: string }[],
    { value, since, ...dating }: SubjectState['stage'],
  ) =>
    since === null || value === supportEnded
      ? []
      : [`${toName(list, value)} ${sayBegun(dating, renderStart(since, dating))}`];
  const { value } = presence;
  return [
    ...axis(policy.stages, stage),
    ...axis(policy.supportStates, support),
    ...(supportEnd === null
      ? []
      : [
          say('show-command.support-end', {
            end: renderSupportEnd(supportEnd.on, supportEnd.dating),
            day: renderDateWithPrecision(supportEnd.announced, supportEnd.announcedDating),
            isKnown: supportEnd.recorded !== unknown,
            state: toName(policy.supportStates, supportEnd.recorded),
          }),
        ]),
    ...('to' in value && value.to.length > 0
      ? [say('show-command.successors', { names: listAll(value.to) })]
      : []),
    ...(deprecation !== undefined && deprecation.replacements.length > 0
      ? [say('show-command.replacements', { names: listAll(deprecation.replacements) })]
      : []),
  ];
};
