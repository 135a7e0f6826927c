import type { Finding, PageFinding, Path } from '../../src/model/rules/rule';

const renderPath = (path: Path): string =>
  path
    .map((step) =>
      typeof step === 'object' ? `<row of ${'date' in step ? step.date : step.release}>` : String(step),
    )
    .join(' › ');

/** A complete finding as an author sees it: where, what, what to do. */
export const renderFinding = ({
  file,
  path,
  at,
  message,
  hint,
}: Omit<Finding, 'file'> & { readonly file?: string }): string =>
  [
    `${file ?? ''} ${renderPath(path)}${at === 'key' ? ' (the key)' : ''}`.trim() || 'the whole record',
    `  ${message}`,
    `  ${hint}`,
  ].join('\n');

/** The same for a finding in prose. */
export const renderPageFinding = ({ file, offset, message, hint }: PageFinding): string =>
  `${file} +${offset}\n  ${message}\n  ${hint}`;
