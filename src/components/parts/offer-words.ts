import { say } from '../../model/text/say';
/** Short words for availability. Not in Offer.tsx, so that pages without an Offer need not load that. */
export const offerWords = {
  get offered() {
    return say('offer.offered');
  },
  get 'not-offered'() {
    return say('offer.not-offered');
  },
  get 'not-applicable'() {
    return say('axis.not-applicable');
  },
  get unknown() {
    return say('offer.not-recorded');
  },
} as const;
