import { expect, test } from 'vitest';
import type { Change } from '../api/parts';
import type { SubjectChange } from '../api/subject';
import { createIsStill, listOutcomes } from './change-outcome';

const policy = { stages: [{ id: 'sketch' }, { id: 'trial' }, { id: 'retired' }] };
const stage = (from: string, to: string): Change => ({ axis: 'stage', from, to });
const removed: Change = { axis: 'presence', event: { is: 'removed' } };
const returned: Change = { axis: 'presence', event: { is: 'returned' } };
const outcomesOf = (...changes: Change[]): string[] => listOutcomes(policy, { changes, part: null });

test('lists the new stage and support state, a step back and a first stage', () => {
  expect(outcomesOf(stage('sketch', 'trial'))).toEqual(['stage-trial']);
  expect(outcomesOf(stage('retired', 'trial'))).toEqual(['stage-trial', 'back']);
  expect(outcomesOf(stage('unknown', 'sketch'))).toEqual(['stage-sketch', 'new']);
  expect(outcomesOf(stage('trial', 'unknown'))).toEqual([]);
  expect(outcomesOf({ axis: 'support', from: 'backed', to: 'shared' }, removed)).toEqual(['support-shared']);
});

test('a new part is no new item', () => {
  const part = { id: 'rim', name: 'Rim' };
  expect(listOutcomes(policy, { changes: [stage('unknown', 'sketch')], part })).toEqual(['stage-sketch']);
});

test('knows whether an item is still in the stage of a change', () => {
  const create = (id: string, ...changes: Change[]): SubjectChange => ({
    key: id,
    date: '2024-01-01',
    precision: 'on',
    after: null,
    release: null,
    status: 'done',
    text: '',
    source: 'https://kiln.example/log',
    version: null,
    note: null,
    subject: { id, name: id, label: id, permalink: `/catalog/${id}/` },
    part: null,
    changes,
    successors: null,
  });
  const retired = create('raku', stage('trial', 'retired'));
  const isStillAfter = (...later: SubjectChange[]): boolean => createIsStill([...later, retired])(retired);
  expect(isStillAfter()).toBe(true);
  expect(isStillAfter(create('ash', stage('sketch', 'trial')))).toBe(true);
  expect(isStillAfter(create('raku', stage('retired', 'trial')))).toBe(false);
  expect(isStillAfter(create('raku', removed))).toBe(false);
  expect(isStillAfter(create('raku', returned))).toBe(true);
  const rim = { ...create('raku', stage('sketch', 'trial')), part: { id: 'rim', name: 'Rim' } };
  expect(isStillAfter(rim)).toBe(true);
  expect(createIsStill([retired, rim])(rim)).toBe(true);
  expect(createIsStill([create('raku', removed), retired, rim])(rim)).toBe(false);
});
