import type { SubjectInput } from '../../src/model/schema/subject';
import { createPolicy } from './rule';
import { row } from './subject';
import { samplePolicy } from './policy';

/** The sample policy with all settings that the policy rules need. */
export const strictPolicy = createPolicy({
  stages: samplePolicy.stages.map((stage) =>
    stage.id === 'proven'
      ? { ...stage, notice: { endOfSupport: 90, removal: 180, upgrade: 30 } }
      : stage.id === 'trial'
        ? { ...stage, notice: { removal: 10 } }
        : stage,
  ),
  expectations: samplePolicy.expectations.map((expectation) =>
    expectation.id === 'cracks'
      ? {
          ...expectation,
          scale: [
            { id: 'never', name: 'Never', excludes: 'breaking-change' },
            { id: 'sometimes', name: 'Sometimes' },
          ],
        }
      : expectation,
  ),
  disagreements: [{ stage: 'sketch', support: 'backed', because: 'A sketch has no backing.' }],
  transitions: [
    { from: 'sketch', to: 'trial' },
    { from: 'trial', to: 'proven', needs: ['documentation'] },
    { from: 'proven', to: 'retired', needs: ['replacement-or-migration', 'end-of-support', 'announcement'] },
  ],
  confirmedFor: 200,
});

const source = 'https://kiln.example/end';
const stage = (date: string, id: string) => row({ date, stage: id });

/** Subjects of every kind that a rule can check or ignore, by title. */
export const sampleSubjects: Readonly<Record<string, Partial<SubjectInput>>> = {
  blank: {},
  plain: { transitions: [row({ date: '2024-05-01', stage: 'trial', support: 'backed' })] },
  'a sketch that is backed': {
    transitions: [row({ date: '2024-02-01', stage: 'sketch', support: 'backed' })],
    verified: '2024-06-01',
  },
  'old and confirmed once': { transitions: [stage('2022-01-01', 'trial')], verified: '2023-01-01' },
  'old and never confirmed': { transitions: [row({ date: '2022-01-01', support: 'shared' })] },
  'proven without documentation': {
    transitions: [stage('2024-01-01', 'trial'), stage('2024-02-01', 'proven'), stage('2024-02-02', 'proven')],
  },
  'retired without a word': {
    transitions: [stage('2024-01-01', 'proven'), stage('2024-03-01', 'retired')],
  },
  'retired, with a guide': {
    transitions: [stage('2024-01-01', 'proven'), stage('2024-03-01', 'retired')],
    deprecation: { migration: 'https://kiln.example/guide' },
  },
  'retired, told later and in a wrong order': {
    transitions: [stage('2023-01-01', 'proven'), stage('2024-03-01', 'retired')],
    deprecation: {
      replacement: 'heir',
      notices: [
        { announced: '2024-05-01', endOfSupport: '2024-09-01', removal: '2024-08-01', source },
        { announced: '2024-04-01', endOfSupport: '2024-10-01', source },
      ],
    },
  },
  'told in time': {
    transitions: [stage('2023-01-01', 'proven'), stage('2024-03-01', 'retired')],
    deprecation: {
      replacement: 'heir',
      notices: [{ announced: '2024-03-01', endOfSupport: '2025-01-01', removal: '2025-01-01', source }],
    },
  },
  'moved to later, by a day': {
    deprecation: {
      notices: [
        { announced: '2024-01-01', removal: '2024-08-01', source },
        { announced: '2024-02-01', removal: '2024-08-02', source },
      ],
    },
  },
  'told a day before': {
    transitions: [stage('2024-01-01', 'proven')],
    deprecation: { notices: [{ announced: '2024-03-01', endOfSupport: '2024-03-02', source }] },
  },
  'back to life': {
    transitions: [
      stage('2022-01-01', 'retired'),
      stage('2023-01-01', 'trial'),
      stage('2024-01-01', 'sketch'),
    ],
    verified: '2024-01-01',
  },
  'a leap': { transitions: [stage('2024-01-01', 'sketch'), stage('2024-02-01', 'proven')] },
  'plans that are late': {
    transitions: [
      row({ date: '2024-06-14', stage: 'proven', status: 'planned' }),
      row({ date: '2024-06-15', support: 'shared', status: 'planned' }),
    ],
    facets: [
      { id: 'rim', name: 'Rim', transitions: [row({ date: '2024-05', stage: 'trial', status: 'planned' })] },
    ],
  },
  'a removal that is late': {
    transitions: [stage('2024-01-01', 'trial')],
    deprecation: {
      notices: [
        { announced: '2024-01-02', source },
        { announced: '2024-01-03', removal: '2024-06-14', source },
      ],
    },
  },
  'a removal that is due': {
    transitions: [stage('2024-01-01', 'trial')],
    deprecation: { notices: [{ announced: '2024-01-03', removal: '2024-06-15', source }] },
  },
  gone: {
    transitions: [
      row({ date: '2022-01-01', stage: 'retired', availability: { studio: 'not-offered' } }),
      row({ date: '2022-06-01', event: 'removed' }),
    ],
  },
  'offered nowhere for a while': {
    transitions: [
      row({
        date: '2024-01-01',
        support: 'backed',
        availability: { studio: 'not-offered', home: 'not-offered' },
      }),
      row({ date: '2024-02-01', availability: { home: 'offered' } }),
    ],
  },
  'offered nowhere, and why': {
    transitions: [
      row({
        date: '2024-01-01',
        availability: { studio: 'not-offered', home: 'not-offered' },
        reasons: { home: 'Too hot.' },
      }),
    ],
  },
  'broken while it does not break': {
    transitions: [stage('2022-12-01', 'trial'), stage('2023-01-10', 'proven')],
    breakingChanges: [
      { version: '1.0', date: '2023-02-01', deadline: '2023-02-11' },
      { version: '2.0', date: '2024-02-01' },
      { version: '3.0', deadline: '2024-02-01' },
    ],
  },
  'broken between two versions': {
    transitions: [
      row({ date: '2023-01-10', stage: 'proven', version: '1.9' }),
      row({ date: '2023-03-10', support: 'backed' }),
      row({ date: '2023-05-10', version: '1.10' }),
    ],
    version: '2.1',
    breakingChanges: [{ version: '1.10' }, { version: '2.0' }, { version: '2.2' }, { version: '1.8' }],
  },
  'broken at its first version': {
    transitions: [row({ date: '2023-01-10', version: '1.0' })],
    breakingChanges: [{ version: '1.0' }, { version: '1.1' }],
  },
};
