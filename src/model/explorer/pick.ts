import type { Choices } from './choices';
import { choose, stanceOf, withoutChoices } from './choices';

/** The choices with one stage and one support state and no others; without them where they are chosen already. */
export const pickCell = (choices: Choices, stage: string, support: string): Choices => {
  const isPicked =
    stanceOf(choices, 'stage', stage) === 'include' && stanceOf(choices, 'support', support) === 'include';
  const rest = withoutChoices(choices, ['stage', 'support']);
  if (isPicked) return rest;
  return {
    // Removed subjects have neither.
    ...choose(rest, 'has', 'gone', null),
    stage: { include: [stage], exclude: [] },
    support: { include: [support], exclude: [] },
  };
};

/** Selects removed subjects, which have no stage or support state; deselects them if they are selected. */
export const pickGone = (choices: Choices): Choices =>
  stanceOf(choices, 'has', 'gone') === 'include'
    ? choose(choices, 'has', 'gone', null)
    : choose(withoutChoices(choices, ['stage', 'support']), 'has', 'gone', 'include');
