import { say } from '../../model/text/say';

/** Why a file could not be fetched or read. Errors of browsers are in English, or in the language of the browser. */
export const renderFailure = (error: unknown): string =>
  error instanceof TypeError ? say('page.unreachable') : say('explorer.damaged');
