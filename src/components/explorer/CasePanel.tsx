import { memo, useEffect, useState } from 'react';
import type { CaseFormProps } from './CaseForm';
import { createLater } from './later';

const CaseForm = createLater(() => import('./CaseForm').then((module) => module.CaseForm));

const anchor = 'expect';

/** "What may I expect?": a subject or any combination, up to four side by side. */
export const CasePanel = memo((props: CaseFormProps) => {
  const [isOpen, setOpen] = useState(false);
  const isAsked = props.cases.length > 0;
  // A link that leads here leads into it.
  useEffect(() => {
    if (location.hash === `#${anchor}`) setOpen(true);
  }, []);
  return (
    <details
      className="sb-mylist sb-cases"
      open={isOpen || isAsked}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary id={anchor}>What may I expect?</summary>
      {(isOpen || isAsked) && <CaseForm {...props} />}
    </details>
  );
});
CasePanel.displayName = 'CasePanel';
