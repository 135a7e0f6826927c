import { useState } from 'react';

/**
 * Whether "my list" is open. It opens if the address has a list, but not when a row is ticked: rows must not move below
 * the pointer.
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
