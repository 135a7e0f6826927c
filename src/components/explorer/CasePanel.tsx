import { memo, useEffect, useState } from 'react';
import type { CaseFormProps } from './CaseForm';
import { createLater } from '../parts/later';
import { loadPolicy } from '#policy';
import { say } from '../../model/text/say';

type CasePanelProps = Omit<CaseFormProps, 'policy'>;

const CaseForm = createLater(async () => {
  const [{ CaseForm: Form }, policy] = await Promise.all([import('./CaseForm'), loadPolicy()]);
  return (props: CasePanelProps) => <Form {...props} policy={policy} />;
});

const anchor = 'expect';

/** "Look up a promise": a subject or any combination, up to four side by side. */
export const CasePanel = memo((props: CasePanelProps) => {
  const [isOpen, setOpen] = useState(false);
  const isAsked = props.cases.length > 0;
  // A link to this section opens it.
  useEffect(() => {
    if (location.hash === `#${anchor}`) setOpen(true);
  }, []);
  return (
    <details
      className="sb-mylist sb-cases"
      open={isOpen || isAsked}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary id={anchor}>{say('case.title')}</summary>
      {(isOpen || isAsked) && <CaseForm {...props} />}
    </details>
  );
});
CasePanel.displayName = 'CasePanel';
