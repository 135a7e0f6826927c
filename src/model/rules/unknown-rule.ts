import { policyRules, pageRules, policyFileRules, structureRules } from '.';
import { renderSuggestion } from '../text/suggest';

/** The reason why a rule of this name cannot be set or excepted; null if it can. */
export const findNameProblem = (name: string): { message: string; hint: string } | null => {
  const settable = [...policyRules, ...policyFileRules, ...pageRules].map((rule) => rule.name);
  if (settable.includes(name)) return null;
  if (structureRules.some((rule) => rule.name === name))
    return {
      message: `The rule "${name}" checks what everything else relies on, so it always applies`,
      hint: 'Delete this, and fix what the rule finds.',
    };
  return {
    message: `There is no rule "${name}"`,
    hint: renderSuggestion(name, settable, `Known: ${settable.join(', ')}.`),
  };
};
