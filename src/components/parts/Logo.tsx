import { usePermalink } from './Link';

interface LogoProps {
  /** Site path without the base URL; null for an item without a logo. */
  readonly path: string | null;
  readonly size: number;
}

/** The picture of an item. Without alternative text, because the name is beside it. */
export const Logo = ({ path, size }: LogoProps) => {
  const toHref = usePermalink();
  return path === null ? null : (
    <img className="sb-logo" src={toHref(path)} alt="" width={size} height={size} loading="lazy" />
  );
};
