import type { Locator } from './locate';
import type { Rest } from './salvage';
import type { WrittenPolicy } from '../model/schema/policy';
import { policySchema } from '../model/schema/policy';
import { salvage } from './salvage';
import { say } from '../model/text/say';
import { schemaVersion } from '../model/schema/schema-version';

/** Values that every policy needs but that no catalog is checked against. */
const standIns = {
  schemaVersion,
  title: say('site-settings.untitled'),
  tagline: say('site-settings.untitled'),
  language: 'en',
  authority: { name: 'example.com', since: '2000' },
};

/** The valid rest of a policy, so that the catalog is checked in the same run. */
export const salvagePolicy = (refused: unknown, locate: () => Locator): Rest<WrittenPolicy> | null =>
  salvage(refused, policySchema, standIns, (path) => locate().toSource(path));

/** Finds the places of the rest in the file. */
export const toRestLocator =
  ({ toWritten }: Pick<Rest<unknown>, 'toWritten'>, locate: () => Locator) =>
  (): Locator => {
    const locator = locate();
    return { ...locator, toPlace: (path, at) => locator.toPlace(toWritten(path), at) };
  };
