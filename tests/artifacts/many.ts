import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { stringify } from 'yaml';
import type { Dataset } from '../../src/model/catalog/dataset';
import { glyph, hue, shield } from '../../src/model/schema/marks';
import { readFor } from './published';

/** Nine stages, eleven support states, and with each other glyph of the model twelve stages. */
export interface Size {
  readonly stages: number;
  readonly items: number;
}

/** A name of 60 letters without a space. */
export const toLongName = (word: string): string => word.repeat(60).slice(0, 60);

const hues = hue.options;
const pick = <T>(list: readonly T[], index: number): T => {
  const found = list[index % list.length];
  if (found === undefined) throw new Error('The list is empty');
  return found;
};

const stageNames = ['Idea', 'Proposed', 'Development', 'Alpha', 'Beta', toLongName('Preview'), 'Stable'];

const createPolicy = ({ stages }: Size) => ({
  schemaVersion: 1,
  title: toLongName('Consumererror'),
  tagline: 'Many stages and long names',
  language: 'en',
  asOf: '2025-06-01',
  authority: { name: 'long.example', since: '2024' },
  kinds: [{ id: 'component', name: 'Component', plural: 'Components', description: 'A part of a pipeline.' }],
  categories: [{ id: 'receiver', name: toLongName('Receiver'), plural: toLongName('Receivers') }],
  publishers: [{ id: 'works', name: toLongName('Consortium') }],
  editions: [
    { id: 'hosted', name: toLongName('Managed'), description: 'We run it.' },
    { id: 'own', name: 'Self-managed', description: 'You run it.' },
  ],
  stages: Array.from({ length: stages }, (_, n) => ({
    id: `stage-${n}`,
    name: stageNames[n] ?? `Late stage ${n}`,
    summary: `Stage ${n}.`,
    glyph: pick(glyph.options, n),
    hue: pick(hues, n),
    ...(n === stages - 1 && { ending: true }),
  })),
  supportStates: Array.from({ length: 11 }, (_, n) => ({
    id: `state-${n}`,
    name: n === 4 ? toLongName('Supported') : `Support level ${n}`,
    summary: `State ${n}.`,
    glyph: pick(shield.options, n),
    hue: pick(hues, n),
  })),
  expectations: [
    {
      id: 'use',
      name: 'Production',
      question: 'Can I use it in production?',
      group: 'use',
      scale: [
        { id: 'ready', name: 'Ready', level: 'good', sentence: 'It is ready.' },
        { id: 'early', name: toLongName('Untested'), level: 'caution', sentence: 'It is not ready.' },
      ],
    },
  ],
  clauses: Array.from({ length: stages }, (_, n) => ({
    id: `clause-${n}`,
    of: { stage: `stage-${n}` },
    expectation: 'use',
    value: n < 6 ? 'early' : 'ready',
    sentence: `Sentence ${n}.`,
  })),
  transitions: [
    ...Array.from({ length: stages - 1 }, (_, n) => ({ from: `stage-${n}`, to: `stage-${n + 1}` })),
    { from: 'stage-4', to: 'stage-2' },
    { from: 'stage-2', to: `stage-${stages - 1}` },
  ],
});

const source = 'https://long.example/log';

/** Goes through the stages up to its own number, a year each, and has parts and a plan. */
const createItem = (n: number, { stages }: Size) => ({
  kind: 'component',
  name: n === 0 ? toLongName('xconsumererror') : `WEBGL_compressed_texture_s3tc_srgb extension ${n}`,
  publisher: 'works',
  category: 'receiver',
  description: toLongName('Describes'),
  transitions: [
    ...Array.from({ length: (n % stages) + 1 }, (_, k) => ({
      date: `${2013 + k}-03-05`,
      stage: `stage-${k}`,
      ...(k === 0 && {
        support: `state-${n % 11}`,
        availability: { hosted: n % 2 === 0 ? 'offered' : 'not-offered', own: 'offered' },
      }),
      version: '1.0.0-alpha.20240305T101112Z.longbuildmetadata',
      source,
    })),
    ...(n < stages - 1
      ? [{ date: '2026-03-05', status: 'planned', stage: `stage-${(n % stages) + 1}`, source }]
      : []),
  ],
  ...(n === 1 && {
    facets: [
      {
        id: 'logs',
        name: toLongName('Logs'),
        transitions: [{ date: '2024-02-01', stage: 'stage-5', source }],
      },
    ],
  }),
});

/** A dataset with many stages and long names, read from files as any other. */
export const createManyDataset = (size: Size): Dataset => {
  const folder = mkdtempSync(path.join(tmpdir(), 'stagebook-many-'));
  try {
    mkdirSync(path.join(folder, 'catalog'));
    writeFileSync(path.join(folder, 'policy.yaml'), stringify(createPolicy(size), { version: '1.1' }));
    for (let n = 0; n < size.items; n += 1)
      writeFileSync(
        path.join(folder, 'catalog', `item-${n}.yaml`),
        stringify(createItem(n, size), { version: '1.1' }),
      );
    return readFor(folder, '2025-06-01');
  } finally {
    rmSync(folder, { recursive: true });
  }
};
