import type { ReactNode, SVGProps } from 'react';

/**
 * A screen as the icon of the system's colour mode, because the theme's half disc is a stage's glyph here.
 */
const SystemColorModeIcon = (props: SVGProps<SVGSVGElement>): ReactNode => (
  <svg viewBox="0 0 24 24" width={24} height={24} {...props}>
    <path
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinejoin="round"
      strokeLinecap="round"
      d="M4 5h16v11H4zM8.5 20h7M12 16v4"
    />
  </svg>
);

export default SystemColorModeIcon;
