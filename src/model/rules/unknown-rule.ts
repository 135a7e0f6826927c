import { policyRules, pageRules, policyFileRules, structureRules } from '.';
import { renderSuggestion } from '../text/suggest';
import { say } from '../text/say';

/** The reason why a rule of this name cannot be set or excepted; null if it can. */
export const findNameProblem = (name: string): { message: string; hint: string } | null => {
  const settable = [...policyRules, ...policyFileRules, ...pageRules].map((rule) => rule.name);
  if (settable.includes(name)) return null;
  if (structureRules.some((rule) => rule.name === name))
    return {
      message: say('unknown-rule.structure', { name }),
      hint: say('unknown-rule.structure-hint'),
    };
  return {
    message: say('unknown-rule.found', { name }),
    hint: renderSuggestion(name, settable, say('known.ids', { ids: settable.join(', ') })),
  };
};
