import { afterEach, describe, expect, it, vi } from 'vitest';
import { checkAddress, readAddress, readAddressOrExit } from './address';

describe('readAddress', () => {
  it('prefers the environment to the file', () => {
    const written = { url: 'https://kiln.example', baseUrl: '/stages/' };
    expect(readAddress({ SITE_URL: 'https://other.example', BASE_URL: 'docs' }, written)).toEqual({
      url: 'https://other.example',
      baseUrl: '/docs/',
      isGuessed: false,
    });
    expect(readAddress({}, written)).toEqual({ ...written, isGuessed: false });
  });

  it.each([
    ['', '/'],
    ['/', '/'],
    ['stages', '/stages/'],
    ['//stages//', '/stages/'],
  ])('reads the base path "%s" as %s', (written, baseUrl) => {
    expect(readAddress({ BASE_URL: written }).baseUrl).toBe(baseUrl);
  });

  it('knows when the address is a guess', () => {
    expect(readAddress({ SITE_URL: '' })).toEqual({
      url: 'http://localhost:3000',
      baseUrl: '/',
      isGuessed: true,
    });
  });
});

describe('readAddressOrExit', () => {
  afterEach(() => void vi.restoreAllMocks());

  it.each([
    [{ SITE_URL: 'stages.example' }, 'SITE_URL is "stages.example", not an address.'],
    [{ SITE_URL: 'ftp://stages.example' }, 'not an address'],
    [{ SITE_URL: 'https://stages.example/docs' }, 'A path belongs in BASE_URL'],
    [{ BASE_URL: 'a b' }, 'BASE_URL is "/a b/", not a path.'],
    [{ BASE_URL: '/../' }, 'not a path'],
    [{ BASE_URL: 'https://stages.example/' }, 'not a path'],
  ])('ends the process with one line for %o', (environment, line) => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const exit = vi.spyOn(process, 'exit').mockImplementation(() => undefined as never);
    readAddressOrExit(environment);
    expect(said.mock.calls.join('')).toContain(line);
    expect(said.mock.calls.join('')).not.toContain('\n');
    expect(exit).toHaveBeenCalledWith(2);
  });

  it('takes a port, and a base path of two parts', () => {
    expect(readAddressOrExit({ SITE_URL: 'http://localhost:8080/', BASE_URL: '/docs/v1.2/' }).baseUrl).toBe(
      '/docs/v1.2/',
    );
  });
});

describe('checkAddress', () => {
  afterEach(() => {
    vi.restoreAllMocks();
    delete (globalThis as { stagebookAddressTold?: boolean }).stagebookAddressTold;
  });

  const check = (environment: Record<string, string>) => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const exit = vi.spyOn(process, 'exit').mockImplementation(() => undefined as never);
    checkAddress(readAddress(environment), environment);
    return { said: said.mock.calls.join('\n'), code: exit.mock.calls[0]?.[0] };
  };

  it('says that a build has no address', () => {
    const { said, code } = check({ NODE_ENV: 'production' });
    expect(said).toContain('SITE_URL');
    expect(code).toBeUndefined();
  });

  it('fails in CI', () => {
    expect(check({ NODE_ENV: 'production', CI: 'true' }).code).toBe(2);
  });

  it('says so once, although Docusaurus loads the configuration twice', async () => {
    const environment = { NODE_ENV: 'production' };
    expect(check(environment).said).not.toBe('');
    vi.resetModules();
    const { checkAddress: checkAgain } = await import('./address');
    const said = vi.spyOn(console, 'error');
    said.mockClear();
    checkAgain(readAddress(environment), environment);
    expect(said).not.toHaveBeenCalled();
  });

  it('says nothing in development, and if the address is known', () => {
    expect(check({ NODE_ENV: 'development', CI: 'true' }).said).toBe('');
    expect(check({ NODE_ENV: 'production', CI: 'true', SITE_URL: 'https://a.example' }).said).toBe('');
  });
});
