import type { CSSProperties } from 'react';
import type { Arrow, Card, Direction, Drawing as Layout } from '../../model/appearance/drawing';
import type { PolicyDocument } from '../../model/documents/policy-document';
import type { Step } from '../../model/subject/step';
import { layOut, letters, lineHeight } from '../../model/appearance/drawing';
import { stagePermalink } from '../../model/permalink/permalink';
import { glyphSize } from '../../model/appearance/glyph';
import { toStageAppearance } from '../../model/appearance/appearance';
import { splitAtJoints, wrapName } from '../../model/appearance/wrap';
import { GlyphShapes } from './Glyph';
import { usePermalink } from './Link';
import { say } from '../../model/text/say';

export interface DrawingProps {
  readonly policy: PolicyDocument;
  readonly steps: readonly Step[];
  /** The marked stage, and the word that says why: "Now". */
  readonly marked?: { readonly stage: string; readonly word: string } | null;
  /** The number of subjects in each stage. */
  readonly counts?: Readonly<Record<string, number>> | null;
}

/** A name on more lines is replaced by the short name, if the policy has one. */
const mostLines = 2;

const toArrowClass = ({ step }: Arrow): string =>
  [
    'sb-arrow',
    step.taken > 0 && 'sb-arrow--taken',
    step.isPlanned && 'sb-arrow--planned',
    !step.isAllowed && 'sb-arrow--outside',
  ]
    .filter(Boolean)
    .join(' ');

/** The name of a stage that is drawn. A name that is long, or has a word that is cut, gives way to the short one. */
const toDrawnName = (policy: PolicyDocument, id: string, direction: Direction): string => {
  const { name, short } = toStageAppearance(policy, id);
  const isLong = wrapName(name, letters[direction]).length > mostLines;
  const isCut = splitAtJoints(name).some((piece) => piece.trim().length > letters[direction].word);
  return isLong || isCut ? short : name;
};

const toLines = (policy: PolicyDocument, id: string, direction: Direction): string[] =>
  wrapName(toDrawnName(policy, id, direction), letters[direction]);

/**
 * The name of a link if its text is no good one, because a word of it is cut. Otherwise the text is the name, so that
 * voice control understands the visible words.
 */
const toLabel = (drawn: string, lines: readonly string[], below: string | null): string | undefined => {
  if (lines.join(' ') === drawn) return undefined;
  return below === null ? drawn : `${drawn} ${below}`;
};

/** Whether a word to the right of a name has no room, by the usual width of a letter of each. */
const isCrowded = (lines: readonly string[], word: string, width: number): boolean =>
  (Math.max(...lines.map((line) => line.length)) + word.length) * 7.2 > width - 80;

const StageCard = ({
  policy,
  layout,
  card,
  direction,
  marked = null,
  counts = null,
}: DrawingProps & { layout: Layout; card: Card; direction: Direction }) => {
  const toHref = usePermalink();
  const appearance = toStageAppearance(policy, card.id);
  const { width, height } = layout.card;
  const isMarked = marked?.stage === card.id;
  const moon = 26;
  const isRow = direction === 'row';
  const lines = toLines(policy, card.id, direction);
  const below = counts === null ? (isMarked ? marked.word : null) : `${counts[card.id] ?? 0}`;
  // Without a line of text below, glyph and name are centred in the card.
  const lift = isRow && counts === null && marked === null ? 9 : 0;
  const textX = isRow ? width / 2 : 58;
  const half = lineHeight / 2;
  // In a column the word is at the right, or on a line of its own if the name is long.
  const isOwnLine = !isRow && below !== null && isCrowded(lines, below, width);
  const count = lines.length + (isOwnLine ? 1 : 0);
  const firstY = isRow ? (lines.length === 1 ? 59 : 52) + lift : height / 2 + 5 - (count - 1) * half;
  const lastY = firstY + (count - 1) * lineHeight;
  return (
    <a
      href={toHref(stagePermalink(card.id))}
      className={`sb-card sb-hue-${appearance.hue}${isMarked ? ' sb-card--marked' : ''}`}
      aria-label={toLabel(toDrawnName(policy, card.id, direction), lines, below)}
      aria-current={isMarked ? 'step' : undefined}
    >
      <g transform={`translate(${card.x} ${card.y})`}>
        <rect className="sb-card-ground" width={width} height={height} rx="9" />
        <g
          className="sb-card-moon"
          transform={`translate(${isRow ? width / 2 - moon / 2 : 16} ${isRow ? 11 + lift : height / 2 - moon / 2}) scale(${moon / glyphSize})`}
        >
          <GlyphShapes name={appearance.glyph} />
        </g>
        {lines.map((line, index) => (
          <text
            key={index}
            className="sb-card-name"
            x={textX}
            y={firstY + index * lineHeight}
            textAnchor={isRow ? 'middle' : 'start'}
          >
            {line}{' '}
          </text>
        ))}
        {below !== null && (
          <text
            className={counts === null ? 'sb-card-below' : 'sb-card-below sb-card-count'}
            x={isRow ? width / 2 : isOwnLine ? textX : width - 14}
            y={isRow ? height - 9 : isOwnLine ? lastY : height / 2 + 5}
            textAnchor={isRow ? 'middle' : isOwnLine ? 'start' : 'end'}
          >
            {below}{' '}
          </text>
        )}
      </g>
    </a>
  );
};

/** The lifecycle as an SVG in one direction. The same steps are listed as text beside it. */
export const Drawing = ({ direction, ...props }: DrawingProps & { readonly direction: Direction }) => {
  const ids = props.policy.stages.map(({ id }) => id);
  const lines = Math.max(...ids.map((id) => toLines(props.policy, id, direction).length));
  const layout = layOut(ids, props.steps, direction, lines);
  // Steps that the subject took are drawn over those that are only allowed.
  const arrows = [...layout.arrows].sort((a, b) => a.step.taken - b.step.taken);
  return (
    <svg
      className={`sb-drawing sb-drawing--${direction} sb-drawing--of-${ids.length}`}
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      width={layout.width}
      height={layout.height}
      style={{ '--sb-width': layout.width } as CSSProperties}
      role="group"
      aria-label={say('lifecycle.name')}
    >
      {arrows.map((arrow) => (
        <g key={arrow.line} className={toArrowClass(arrow)}>
          <path className="sb-arrow-line" d={arrow.line} />
          <path className="sb-arrow-head" d={arrow.head} />
        </g>
      ))}
      {layout.cards.map((card) => (
        <StageCard key={card.id} layout={layout} card={card} direction={direction} {...props} />
      ))}
    </svg>
  );
};
