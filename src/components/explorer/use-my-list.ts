import { useState } from 'react';

/**
 * Whether "my list" is open. Who comes with a list sees it. Who ticks a row does not have the rows move away below the
 * pointer.
 */
export const useMyList = (isHere: boolean, length: number) => {
  const [isOpen, setOpen] = useState(false);
  const [isWaiting, setWaiting] = useState(true);
  if (isWaiting && isHere) {
    setWaiting(false);
    if (length > 0) setOpen(true);
  }
  return [isOpen, setOpen] as const;
};
