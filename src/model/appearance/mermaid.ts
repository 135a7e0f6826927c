import type { Step } from '../subject/step';
import { say } from '../text/say';
import { renderLabels } from '../text/locale';

/** Text for a quoted name: characters that mermaid could read as syntax or HTML become entity codes. */
const escapeText = (text: string): string =>
  text.replace(/[^\p{L}\p{N} .,()'/-]/gu, (character) => `#${character.codePointAt(0) ?? 63};`);

/**
 * A lifecycle as the source of a mermaid state diagram: stages in order, steps as arrows, the marked stage
 * highlighted, links to the stages' pages. Stage ids never appear as mermaid identifiers, so no id can break
 * the diagram.
 */
export const renderMermaid = (
  stages: readonly { readonly id: string; readonly name: string }[],
  steps: readonly Step[],
  marked: string | null = null,
  toUrl: (stage: string) => string | null = () => null,
): string => {
  const nodes = new Map(stages.map(({ id }, index) => [id, `s${index + 1}`]));
  const node = (id: string): string => nodes.get(id) ?? 's0';
  const label = ({ isAllowed, taken, isPlanned }: Step): string => {
    const words = [
      taken > 0 && say('lifecycle.taken', { count: taken }),
      isPlanned && say('lifecycle.planned'),
      !isAllowed && say('lifecycle.outside'),
    ].filter((word) => word !== false);
    return words.length === 0 ? '' : ` : ${renderLabels(words)}`;
  };
  const links = stages.flatMap(({ id, name }) => {
    const url = toUrl(id);
    return url === null ? [] : [`  click ${node(id)} "${encodeURI(url)}" "${escapeText(name)}"`];
  });
  return [
    'stateDiagram-v2',
    '  direction LR',
    ...stages.map(({ id, name }) => `  state "${escapeText(name)}" as ${node(id)}`),
    ...steps.map((step) => `  ${node(step.from)} --> ${node(step.to)}${label(step)}`),
    ...(marked !== null && nodes.has(marked)
      ? ['  classDef marked stroke-width:3px,font-weight:bold', `  class ${node(marked)} marked`]
      : []),
    ...links,
    '',
  ].join('\n');
};
