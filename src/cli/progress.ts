import type { Writable } from 'node:stream';
import { say } from '../model/text/say';

export interface Progress {
  readonly show: (done: number, total: number) => void;
  readonly end: () => void;
}

const width = 30;

/** A progress bar in a terminal; nothing in a pipe, where the final report is enough. */
export const createProgress = (stream: Writable & { isTTY?: boolean }): Progress => {
  if (!stream.isTTY) return { show: () => undefined, end: () => undefined };
  let last = '';
  return {
    show: (done, total) => {
      const filled = total === 0 ? width : Math.round((done / total) * width);
      const line = `${'█'.repeat(filled)}${'░'.repeat(width - filled)} ${say('output.progress', { done, total })}`;
      if (line === last) return;
      last = line;
      stream.write(`\r\u001b[K${line}`);
    },
    end: () => {
      if (last !== '') stream.write('\r\u001b[K');
    },
  };
};
