import type { PolicyInput } from '../../src/model/schema/policy';
import { createPolicy } from './rule';
import { samplePolicy } from './policy';

/** Tiers and offerings, with ids like a number and like a property of every object. */
export const dimensions = {
  editionDimensions: [
    {
      id: 'tier',
      name: 'Tier',
      values: [
        { id: 'free', name: 'Free' },
        { id: 'premium', name: 'Premium', aliases: ['gold'] },
        { id: '365', name: 'All year' },
      ],
    },
    {
      id: 'constructor',
      name: 'Offering',
      values: [
        { id: 'hosted', name: 'Hosted' },
        { id: 'self-managed', name: 'Self-Managed' },
        { id: 'dedicated', name: 'Dedicated' },
      ],
    },
  ],
  editions: [
    ['free', 'hosted', 'Free Hosted'],
    ['free', 'self-managed', 'Free Self-Managed'],
    ['premium', 'hosted', 'Premium Hosted'],
    ['premium', 'self-managed', 'Premium Self-Managed'],
    ['365', 'hosted', 'All year Hosted'],
    ['365', 'dedicated', 'All year Dedicated'],
  ].map(([tier = '', offering = '', name = '']) => ({
    id: `${tier}-${offering}`,
    name,
    description: 'x',
    in: { tier, constructor: offering },
  })),
} satisfies Partial<PolicyInput>;

/** The sample policy with editions in two dimensions, of which not every pair exists. */
export const dimensioned = createPolicy({
  ...dimensions,
  clauses: [
    {
      id: 'tier',
      of: { stage: 'trial' },
      expectation: 'help',
      value: 'slow',
      sentence: 'x',
      when: { in: { tier: ['premium'] } },
    },
  ],
  facts: [],
  publishers: [
    {
      ...samplePolicy.publishers[0],
      id: 'kiln',
      name: 'Kiln',
      channels: [
        {
          id: 'door',
          by: 'team',
          name: 'Door',
          url: 'https://kiln.example/',
          in: { constructor: ['dedicated'] },
        },
      ],
    },
  ],
});
