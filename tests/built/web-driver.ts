/** The parts of the W3C WebDriver protocol that the tests use. selenium-webdriver does not run on Node 20. */
import type { TestedPage } from './main-flows';

type Json = Readonly<Record<string, unknown>>;

/** The protocol's name of the member that identifies an element. */
const elementKey = 'element-6066-11e4-a52e-4f735466cecf';

const control = '\uE009';
const enter = '\uE007';

const toKeyActions = (steps: readonly (readonly [type: 'keyDown' | 'keyUp', value: string])[]): Json => ({
  actions: [{ type: 'key', id: 'keyboard', actions: steps.map(([type, value]) => ({ type, value })) }],
});

const tap = (key: string): readonly ['keyDown' | 'keyUp', string][] => [
  ['keyDown', key],
  ['keyUp', key],
];

/**
 * A script that runs a function in the page and answers with its value or its error. The page's policy forbids
 * `eval`, so the source text is part of the script.
 */
const renderCall = (run: unknown): string => `const [argument, done] = arguments;
Promise.resolve(argument).then(${String(run)}).then(
  (value) => done({ value: value === undefined ? null : value }),
  (error) => done({ error: String(error) }),
);`;

export interface Session extends TestedPage {
  open(address: string): Promise<void>;
}

/** Starts a session with a driver that listens at `endpoint`. It has one window. */
export const startSession = async (endpoint: string, capabilities: Json): Promise<Session> => {
  const send = async (method: string, path: string, body?: Json): Promise<unknown> => {
    const response = await fetch(`${endpoint}/session${path}`, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const { value } = (await response.json()) as { value: unknown };
    if (!response.ok) throw new Error(`${method} ${path}: ${JSON.stringify(value)}`);
    return value;
  };
  const { sessionId } = (await send('POST', '', { capabilities: { alwaysMatch: capabilities } })) as {
    sessionId: string;
  };
  const ask = (method: string, path: string, body?: Json) => send(method, `/${sessionId}${path}`, body);
  const pressKeys = async (steps: Parameters<typeof toKeyActions>[0]): Promise<void> => {
    await ask('POST', '/actions', toKeyActions(steps));
  };
  return {
    open: async (address) => {
      await ask('POST', '/url', { url: address });
    },
    evaluate: async <T>(run: unknown, argument = '') => {
      const result = (await ask('POST', '/execute/async', {
        script: renderCall(run),
        args: [argument],
      })) as { value: T; error?: string };
      if (result.error !== undefined) throw new Error(result.error);
      return result.value;
    },
    click: async (selector) => {
      const found = (await ask('POST', '/element', { using: 'css selector', value: selector })) as Json;
      await ask('POST', `/element/${String(found[elementKey])}/click`, {});
    },
    type: (text) => pressKeys(Array.from(text).flatMap(tap)),
    pressControl: (key) => pressKeys([['keyDown', control], ...tap(key), ['keyUp', control]]),
    pressEnter: () => pressKeys(tap(enter)),
    close: async () => {
      await ask('DELETE', '');
    },
  };
};
