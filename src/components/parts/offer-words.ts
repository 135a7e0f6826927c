/** What an edition makes of a subject, in a word or two. Apart from Offer.tsx, which pages that draw none need not load. */
export const offerWords = {
  offered: 'Offered',
  'not-offered': 'Not offered',
  unknown: 'Not recorded',
} as const;
