import { expect, test as base } from '@playwright/test';

/** Fails a test in whose pages anything was said on the console, threw, could not be loaded, or asked another host. */
export const test = base.extend<{ allowed: RegExp; silence: undefined }>({
  /** Messages that a test provokes on purpose (a page that is not there). */
  allowed: [/(?!)/, { option: true }],
  silence: [
    async ({ context, baseURL, allowed }, use) => {
      const heard: string[] = [];
      const hear = (what: string): void => {
        if (!allowed.test(what)) heard.push(what);
      };
      context.on('console', (message) =>
        hear(`${message.type()}: ${message.text()} (${message.location().url})`),
      );
      context.on('weberror', (error) => hear(`error: ${error.error().message}`));
      context.on('requestfailed', (request) => {
        const reason = request.failure()?.errorText ?? '';
        // A page that is left ends what it was still loading.
        if (reason !== 'net::ERR_ABORTED') hear(`failed: ${request.url()} ${reason}`);
      });
      context.on('response', (response) => {
        if (response.status() >= 400) hear(`${response.status()}: ${response.url()}`);
      });
      context.on('request', (request) => {
        const { protocol, origin } = new URL(request.url());
        if (protocol.startsWith('http') && origin !== baseURL) hear(`another host: ${request.url()}`);
      });
      await use(undefined);
      expect(heard, 'messages on the console, errors and requests').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
