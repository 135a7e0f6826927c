import { say } from '../model/text/say';

/** The address at which a site is published. */
export interface Address {
  readonly url: string;
  /** `/` or `/name/`. */
  readonly baseUrl: string;
  /** No address was set, so links, feeds and badges lead to this computer. */
  readonly isGuessed: boolean;
}

const localAddress = 'http://localhost:3000';

/** `/` or `/name/`, in whatever form the base path was written. */
const toBaseUrl = (path: string): string => `/${path.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');

/** Reads the site's address from the environment, which comes before `site.yaml`. */
export const readAddress = (
  environment: Readonly<Record<string, string | undefined>>,
  written: { readonly url?: string; readonly baseUrl?: string } = {},
): Address => {
  const url = [environment.SITE_URL, written.url].find((text) => text !== undefined && text !== '');
  return {
    url: url ?? localAddress,
    baseUrl: toBaseUrl(environment.BASE_URL ?? written.baseUrl ?? ''),
    isGuessed: url === undefined,
  };
};

/** The fault of an address and its fix, as text; null if there is none. */
const findFault = ({ url, baseUrl }: Address): string | null => {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (parsed === null || !/^https?:$/.test(parsed.protocol)) return say('address.no-url', { url });
  if (parsed.pathname !== '/' || parsed.search !== '' || parsed.hash !== '' || parsed.username !== '')
    return say('address.url-with-path', { url, origin: parsed.origin });
  if (!/^\/(?:[\w.~-]+\/)*$/.test(baseUrl) || /(?:^|\/)\.{1,2}\//.test(baseUrl))
    return say('address.no-path', { path: baseUrl });
  return null;
};

/**
 * The same for Docusaurus' configuration and for commands, where every thrown error prints a stack trace: a wrong
 * address ends the process with one line.
 */
export const readAddressOrExit = (...written: Parameters<typeof readAddress>): Address => {
  const address = readAddress(...written);
  const fault = findFault(address);
  if (fault === null) return address;
  console.error(fault);
  return process.exit(2);
};

/** Whether this process has said it. Docusaurus loads the configuration twice, and its modules with it. */
const told = globalThis as { stagebookAddressTold?: boolean };

/** A build for readers needs the real address. Says so, and fails in CI, where a log is easily overlooked. */
export const checkAddress = (
  { isGuessed }: Address,
  environment: Readonly<Record<string, string | undefined>>,
): void => {
  if (!isGuessed || environment.NODE_ENV !== 'production') return;
  if (told.stagebookAddressTold === true) return;
  told.stagebookAddressTold = true;
  const isRefused = environment.CI !== undefined && environment.CI !== '' && environment.CI !== 'false';
  console.error(
    [
      say('address.missing', { address: localAddress }),
      say('address.missing-hint'),
      ...(isRefused ? [] : [say('address.missing-in-ci')]),
    ].join('\n'),
  );
  if (isRefused) process.exit(2);
};
