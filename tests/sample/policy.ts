import type { Policy, PolicyInput } from '../../src/model/schema/policy';
import { policySchema } from '../../src/model/schema/policy';

/** An invented policy with its own words that has every kind of clause. The model's tests use it. */
const input: PolicyInput = {
  schemaVersion: 1,
  title: 'Kiln and Co',
  tagline: 'What each glaze promises',
  language: 'en',
  asOf: '2024-06-01',
  authority: { name: 'kiln.example', since: '2020' },
  kinds: [
    { id: 'glaze', name: 'Glaze', plural: 'Glazes', description: 'A coat.' },
    { id: 'clay', name: 'Clay', plural: 'Clays', description: 'A body.' },
  ],
  editions: [
    { id: 'studio', name: 'Studio', description: 'We fire it.' },
    { id: 'home', name: 'Home', description: 'You fire it.' },
  ],
  stages: [
    {
      id: 'sketch',
      name: 'Sketch',
      summary: 'An idea.',
      glyph: 'quarter',
      hue: 'violet',
      aliases: ['draft'],
    },
    { id: 'trial', name: 'Trial', summary: 'Being tried.', glyph: 'half', hue: 'amber' },
    { id: 'proven', name: 'Proven', summary: 'It works.', glyph: 'full', hue: 'green' },
    { id: 'retired', name: 'Retired', summary: 'It ends.', glyph: 'struck', hue: 'slate', ending: true },
  ],
  supportStates: [
    { id: 'backed', name: 'Backed', summary: 'We stand behind it.', glyph: 'full', hue: 'blue' },
    {
      id: 'shared',
      name: 'Shared',
      summary: 'Others do.',
      glyph: 'people',
      hue: 'teal',
      aliases: ['common'],
    },
  ],
  expectations: [
    {
      id: 'help',
      name: 'Help',
      question: 'Who helps?',
      group: 'help',
      scale: [
        { id: 'prompt', name: 'Prompt help' },
        { id: 'slow', name: 'Slow help' },
        { id: 'peers', name: 'Help from peers' },
        { id: 'nobody', name: 'Nobody' },
      ],
    },
    {
      id: 'cracks',
      name: 'Cracks',
      question: 'Can it crack?',
      group: 'break',
      scale: [
        { id: 'never', name: 'Never' },
        { id: 'sometimes', name: 'Sometimes' },
      ],
    },
    { id: 'purpose', name: 'Purpose', question: 'What is it for?' },
    { id: 'life', name: 'Life', question: 'What is the life?', about: 'policy' },
  ],
  clauses: [
    { id: 'sketch-help', of: { stage: 'sketch' }, expectation: 'help', value: 'slow', sentence: 'Slow.' },
    {
      id: 'sketch-clay-help',
      of: { stage: 'sketch' },
      expectation: 'help',
      when: { kinds: ['clay'] },
      value: 'prompt',
      sentence: 'Clay first.',
    },
    {
      id: 'proven-help',
      of: { stage: 'proven' },
      expectation: 'help',
      value: 'prompt',
      sentence: 'At once.',
    },
    { id: 'retired-help', of: { stage: 'retired' }, expectation: 'help', value: 'nobody', sentence: 'None.' },
    { id: 'backed-help', of: { support: 'backed' }, expectation: 'help', value: 'prompt', sentence: 'Ours.' },
    { id: 'shared-help', of: { support: 'shared' }, expectation: 'help', value: 'peers', sentence: 'Peers.' },
    { id: 'home-help', of: { edition: 'home' }, expectation: 'help', value: 'peers', sentence: 'At home.' },
    {
      id: 'sketch-cracks',
      of: { stage: 'sketch' },
      expectation: 'cracks',
      when: { kinds: ['glaze'], editions: ['studio', 'home'] },
      value: 'sometimes',
      sentence: 'It may crack.',
    },
    {
      id: 'proven-cracks',
      of: { stage: 'proven' },
      expectation: 'cracks',
      value: 'never',
      from: '2023-01-01',
      until: '2024-01-01',
      sentence: 'It did not crack in 2023.',
    },
    { id: 'trial-purpose', of: { stage: 'trial' }, expectation: 'purpose', sentence: 'To be tried.' },
    {
      id: 'whole-life',
      of: { policy: 'stages' },
      expectation: 'life',
      sentence: 'Four stages.',
      facts: ['K1'],
    },
  ],
  facts: ['K1'],
  publishers: [
    {
      id: 'kiln',
      name: 'Kiln and Co',
      channels: [{ id: 'door', by: 'team', name: 'The door', url: 'https://kiln.example/door' }],
    },
    { id: 'guild', name: 'The Guild', url: 'https://guild.example/' },
  ],
  categories: [
    { id: 'matt', name: 'Matt', plural: 'Matts' },
    { id: 'glossy', name: 'Glossy', plural: 'Glossies' },
  ],
  subtypes: [{ id: 'ash', name: 'Wood ash' }],
  transitions: [{ from: 'sketch', to: 'trial' }],
};

export const samplePolicy: Policy = policySchema.parse(input);
