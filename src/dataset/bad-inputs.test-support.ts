import { expect } from 'vitest';
import { createFolder } from './folder.test-support';
import { readDataset } from '.';

export const policy = `schemaVersion: 1
title: Kiln
tagline: Glazes
language: en
asOf: 2024-06-15
authority: { name: kiln.example, since: '2020' }
kinds: [{ id: glaze, name: Glaze, plural: Glazes, description: A coat. }]
editions:
  - { id: studio, name: Studio, description: We fire it. }
  - { id: home, name: At home, description: You fire it. }
stages:
  - { id: trial, name: Trial, summary: Being tried., glyph: half, hue: amber }
  - { id: beta, name: Beta, summary: Nearly done., glyph: half, hue: blue, notice: { removal: 90 } }
supportStates: [{ id: backed, name: Backed, summary: Ours., glyph: full, hue: violet }]
expectations: [{ id: help, name: Help, question: Who helps? }]
clauses:
  - id: beta-help
    of: { stage: beta }
    expectation: help
    sentence: We help.
disagreements: [{ stage: trial, support: backed, because: We wait. }]
publishers: [{ id: kiln, name: Kiln }]
rules: { support-unknown: { severity: ignore } }
`;
export const subject = `kind: glaze
name: Celadon
publisher: kiln
description: Green.
transitions:
  - date: 2024-02-01
    stage: trial
    support: backed
    availability: { studio: offered, home: not-offered }
    source: https://kiln.example/1
  - date: 2024-03-01
    stage: beta
    source: https://kiln.example/2
deprecation:
  replacement: shino
  notices: []
`;
export const shino = subject.slice(0, subject.indexOf('deprecation')).replace('Celadon', 'Shino');

const files = { 'policy.yaml': policy, 'catalog/celadon.yaml': subject, 'catalog/shino.yaml': shino };
/** The problems of the dataset with other files, one line for each. */
export const check = (more: Readonly<Record<string, string>>): string[] =>
  readDataset(createFolder({ ...files, ...more })).problems.map(
    ({ file, line, column, message, hint }) => `${file}:${line}:${column} ${message}. ${hint}`,
  );

/** A text with a part replaced that it has. */
export const exchange = (text: string, from: string, to: string): string => {
  expect(text).toContain(from);
  return text.replace(from, to);
};
