import { LoadError } from './fetch-json';
import { say } from '../../model/text/say';

/**
 * Why something could not be loaded. Any other error is a fault of this program: the reader gets no advice about the
 * network, and the browser's console gets the error.
 */
export const renderFailure = (error: unknown): string => {
  if (error instanceof LoadError) return error.message;
  reportError(error);
  return say('page.program-error');
};
