import { say } from '../text/say';

/** The entries of the navigation bar for listed pages, each with its column in the footer. */
export const sections = {
  get explorer() {
    return say('nav.explorer');
  },
  get changes() {
    return say('nav.changes');
  },
  get about() {
    return say('nav.about');
  },
} as const;

export type Section = keyof typeof sections;
