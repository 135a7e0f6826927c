import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import type { ExplorerDocument } from '../../src/model/explorer/document';
import type { PolicyDocument } from '../../src/model/policy-document';
import { ExplorerPage } from '../../src/components/explorer/ExplorerPage';
import { RowTable } from '../../src/components/explorer/RowTable';
import { createExplorer } from '../../src/model/explorer/explorer';
import { decodeCatalog } from '../../src/model/explorer/decode';
import { firstView } from '../../src/model/explorer/view';

declare global {
  interface Window {
    /** Draws the explorer. */
    drawExplorer: () => Promise<void>;
    /** Types a text three times and slides twenty steps; tells how long each kept the main thread, in ms. */
    timeExplorer: (text: string) => Promise<{ keys: number[]; steps: number[]; rows: number }>;
    /** Draws every row of a search at once, without the explorer around it; tells how long that took, in ms. */
    drawWhole: (query: string) => Promise<number>;
  }
}

const fetchJson = async <T,>(url: string): Promise<T> => (await (await fetch(url)).json()) as T;

const isPainted = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => resolve();
      channel.port2.postMessage(null);
    });
  });

const createContainer = (): HTMLElement => document.body.appendChild(document.createElement('div'));

window.drawExplorer = async () => {
  const [policy, file] = await Promise.all([
    fetchJson<PolicyDocument>('/policy.json'),
    fetchJson<ExplorerDocument>('/catalog.json'),
  ]);
  const { look, vocabulary, known } = createExplorer(decodeCatalog(file), policy);
  const { firstDay, lastDay } = known;
  const page = {
    file: '/catalog.json',
    today: policy.asOf,
    firstDay,
    lastDay,
    vocabulary,
    first: look(firstView),
    trend: [],
    flows: { stage: [], support: [] },
  };
  createRoot(createContainer()).render(<ExplorerPage document={page} policy={policy} base="/" />);
};

window.drawWhole = async (query) => {
  const [policy, file] = await Promise.all([
    fetchJson<PolicyDocument>('/policy.json'),
    fetchJson<ExplorerDocument>('/catalog.json'),
  ]);
  const { listRows } = createExplorer(decodeCatalog(file), policy);
  const container = createContainer();
  const root = createRoot(container);
  const start = performance.now();
  flushSync(() =>
    root.render(
      <RowTable
        policy={policy}
        rows={listRows({ ...firstView, q: query })}
        group={null}
        groups={{}}
        edition={null}
        ticked={new Set()}
        onTick={null}
      />,
    ),
  );
  await isPainted();
  const time = performance.now() - start;
  root.unmount();
  container.remove();
  return time;
};

/** React keeps its own setter on the element; the prototype's is the one that a person's typing goes through. */
const valueOf = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');

/** React answers an input event at once, so its work and the layout that follows are all inside. */
const timeInput = async (input: HTMLInputElement, value: string): Promise<number> => {
  await isPainted();
  const start = performance.now();
  valueOf?.set?.call(input, value);
  input.dispatchEvent(new Event('input', { bubbles: true }));
  await Promise.resolve();
  document.body.getBoundingClientRect();
  return performance.now() - start;
};

window.timeExplorer = async (text) => {
  const field = document.querySelector<HTMLInputElement>('input[name="q"]');
  const slider = document.querySelector<HTMLInputElement>('input[type="range"]');
  if (field === null || slider === null) throw new Error('The explorer is not there');
  const keys: number[] = [];
  let rows = 0;
  for (let round = 0; round < 3; round++)
    for (let length = 1; length <= text.length; length++) {
      keys.push(await timeInput(field, text.slice(0, length)));
      rows = Math.max(rows, document.querySelectorAll('.sb-rows tbody tr').length);
    }
  await timeInput(field, '');
  const steps: number[] = [];
  const last = Number(slider.max);
  for (let step = 1; step <= 20; step++) steps.push(await timeInput(slider, String(last - 40 * step)));
  return { keys, steps, rows };
};
