import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { tmpdir } from 'node:os';
import { readDataset } from '.';
import { renderProblem } from '../model/rules/problem';

/** A minimal policy for subjects in tests. */
export const smallPolicy = `schemaVersion: 1
title: Kiln
tagline: Glazes
language: en
asOf: 2024-06-15
authority: { name: kiln.example, since: '2020' }
kinds: [{ id: glaze, name: Glaze, plural: Glazes, description: A coat. }]
editions: [{ id: studio, name: Studio, description: We fire it. }]
stages:
  - { id: trial, name: Trial, summary: Being tried., glyph: half, hue: amber }
  - { id: proven, name: Proven, summary: It works., glyph: full, hue: green }
supportStates: [{ id: backed, name: Backed, summary: Ours., glyph: full, hue: blue }]
expectations: [{ id: help, name: Help, question: Who helps? }]
publishers: [{ id: kiln, name: Kiln }]
rules: { support-unknown: { severity: ignore } }
`;

export const smallSubject = `kind: glaze
name: Celadon
publisher: kiln
`;

/** Writes files into a new folder, which is removed after the run. */
export const createFolder = (files: Readonly<Record<string, string | Uint8Array>>): string => {
  const folder = mkdtempSync(join(tmpdir(), 'stagebook-'));
  for (const [file, contents] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), contents);
  }
  return folder;
};

/** A dataset with the small policy and these catalog files. */
export const createCatalog = (files: Readonly<Record<string, string | Uint8Array>>): string =>
  createFolder({
    'policy.yaml': smallPolicy,
    ...Object.fromEntries(Object.entries(files).map(([name, contents]) => [`catalog/${name}`, contents])),
  });

/** The problems of one subject's file as text. */
export const renderProblemsOf = (contents: string | Uint8Array): string =>
  readDataset(createCatalog({ 'celadon.yaml': contents }))
    .problems.map(renderProblem)
    .join('\n');
