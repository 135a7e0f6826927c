import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import type { CatalogFile } from '../../src/model/explorer/catalog-file';
import type { PolicyDocument } from '../../src/model/documents/policy-document';
import { ExplorerPage } from '../../src/components/explorer/ExplorerPage';
import { RowTable } from '../../src/components/explorer/RowTable';
import { createExplorer } from '../../src/model/explorer/explorer';
import { fromCatalogFile } from '../../src/model/explorer/catalog-file';
import { firstView } from '../../src/model/explorer/view';
import { toPage } from '../../src/model/explorer/page-document';

declare global {
  interface Window {
    /** Draws the explorer. */
    drawExplorer: () => Promise<void>;
    /** Sets a field's value like a typing or sliding reader, and waits until the result is painted. */
    enter: (selector: string, value: string) => Promise<void>;
    /** Draws every row of a search in one step, without the explorer around them. */
    drawWhole: (query: string) => Promise<void>;
    /** Resolves when pending changes are painted. */
    isPainted: () => Promise<void>;
    /** Resolves when deferred changes are painted too. */
    isSettled: () => Promise<void>;
  }
}

const fetchJson = async <T,>(url: string): Promise<T> => (await (await fetch(url)).json()) as T;

window.isPainted = () =>
  new Promise((resolve) => {
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => resolve();
      channel.port2.postMessage(null);
    });
  });

window.isSettled = async () => {
  await new Promise((resolve) => setTimeout(resolve, 300));
  await window.isPainted();
};

const createContainer = (): HTMLElement => document.body.appendChild(document.createElement('div'));

window.drawExplorer = async () => {
  const [policy, file] = await Promise.all([
    fetchJson<PolicyDocument>('/policy.json'),
    fetchJson<CatalogFile>('/catalog.json'),
  ]);
  const page = { ...toPage(fromCatalogFile(file), policy), file: '/catalog.json' };
  createRoot(createContainer()).render(
    <ExplorerPage document={page} policy={policy} base="/" siteUrl="https://example.com" part={null} />,
  );
};

window.drawWhole = async (query) => {
  const [policy, file] = await Promise.all([
    fetchJson<PolicyDocument>('/policy.json'),
    fetchJson<CatalogFile>('/catalog.json'),
  ]);
  const { listRows } = createExplorer(fromCatalogFile(file), policy);
  const container = createContainer();
  const root = createRoot(container);
  flushSync(() =>
    root.render(
      <RowTable
        policy={policy}
        rows={listRows({ ...firstView, q: query })}
        group={null}
        groups={{}}
        edition={null}
        ticked={[]}
        verdicts={null}
        onTick={() => undefined}
      />,
    ),
  );
  await window.isPainted();
  root.unmount();
  container.remove();
};

/** React overrides the setter on the element; the prototype's setter triggers the same events as a person. */
const valueOf = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');

window.enter = async (selector, value) => {
  const input = document.querySelector<HTMLInputElement>(selector);
  if (input === null) throw new Error(`There is no ${selector}`);
  valueOf?.set?.call(input, value);
  input.dispatchEvent(new Event('input', { bubbles: true }));
  // The input can be painted a frame before its result.
  await window.isPainted();
  await window.isPainted();
};
