import { useState } from 'react';
import type { ListFormProps } from './ListForm';
import { createLater } from './later';

const ListForm = createLater(() => import('./ListForm').then((module) => module.ListForm));

/** The reader's own subjects: pasted or ticked, kept in the address and nowhere else. */
export const MyList = (props: ListFormProps) => {
  const { explorer, view } = props;
  const { length } = view.list;
  const [isOpen, setOpen] = useState(false);
  const [isWaiting, setWaiting] = useState(true);
  // Who comes with a list sees it. Who ticks a row does not have the rows move away below the pointer.
  if (isWaiting && explorer !== null) {
    setWaiting(false);
    if (length > 0) setOpen(true);
  }
  return (
    <details
      className="sb-mylist"
      open={isOpen}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary id="my-list">My list{length > 0 && <span className="sb-facet-count"> {length}</span>}</summary>
      {isOpen && <ListForm {...props} />}
    </details>
  );
};
