import { useCallback, useEffect, useRef } from 'react';

type Task = () => void;

/** Runs tasks when the catalog is here: at once, or else when it has loaded, in their order. */
export const useWhenHere = (isHere: boolean): ((task: Task) => void) => {
  const waiting = useRef<Task[] | null>([]);
  useEffect(() => {
    if (!isHere) return;
    const tasks = waiting.current ?? [];
    waiting.current = null;
    for (const task of tasks) task();
  }, [isHere]);
  return useCallback((task) => {
    if (waiting.current === null) task();
    else waiting.current.push(task);
  }, []);
};
