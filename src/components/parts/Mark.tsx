import type { Appearance } from '../../model/appearance/appearance';
import { Glyph } from './Glyph';
import { Link } from './Link';

interface MarkProps {
  readonly appearance: Appearance;
  /** The page that explains the value; null for a mark without a link. */
  readonly to?: string | null;
  /** `plain` shows only glyph and name, for tables and running text. */
  readonly variant?: 'pill' | 'plain';
  readonly short?: boolean;
}

/** A stage, a support state or a missing value: glyph, name and hue together. */
export const Mark = ({ appearance, to = null, variant = 'pill', short = false }: MarkProps) => {
  const className = `sb-mark sb-mark--${variant} sb-hue-${appearance.hue}`;
  const inside = (
    <>
      <Glyph name={appearance.glyph} />
      <span className="sb-mark-name">{short ? appearance.short : appearance.name}</span>
    </>
  );
  return to === null ? (
    <span className={className}>{inside}</span>
  ) : (
    <Link to={to} className={className}>
      {inside}
    </Link>
  );
};
