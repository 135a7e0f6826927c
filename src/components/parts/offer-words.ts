/** Short words for availability. Not in Offer.tsx, so that pages without an Offer need not load that. */
export const offerWords = {
  offered: 'Offered',
  'not-offered': 'Not offered',
  unknown: 'Not recorded',
} as const;
