import { createCatalog, smallSubject } from '../../dataset/folder.test-support';
import { describe, expect, test } from 'vitest';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDataset } from '../../dataset';
import { stages } from '../cli.test-support';

const celadon = `${smallSubject}transitions:\n  - { date: 2024-01-01, stage: trial, source: 'https://kiln.example' }\n`;
const source = ['--source', 'https://kiln.example/log'];

describe('stages scaffold', { timeout: 60_000 }, () => {
  test('writes a record and its address together', () => {
    const data = createCatalog({ 'celadon.yaml': celadon });
    writeFileSync(join(data, 'permalinks.lock'), '/stages/trial/\n/stages/proven/\n');
    const { code, out } = stages(['scaffold', 'subject', 'shino', ...source, '--data', data]);
    expect([code, out]).toEqual([0, `Wrote ${join(data, 'catalog/shino.yaml')}\n`]);
    expect(readFileSync(join(data, 'permalinks.lock'), 'utf8')).toContain('/catalog/shino/');
  });

  test('gives a stage a glyph and a colour that no other stage has', () => {
    const data = createCatalog({ 'celadon.yaml': celadon });
    const read = () => readDataset(data).dataset?.policy.stages ?? [];
    const before = read();
    const { code } = stages(['scaffold', 'stage', 'shown', '--after', 'trial', '--data', data]);
    expect([
      code,
      read()
        .map(({ id }) => id)
        .indexOf('shown'),
    ]).toEqual([0, 1]);
    const added = read().find(({ id }) => id === 'shown');
    expect(before.map(({ glyph }) => glyph)).not.toContain(added?.glyph);
    expect(before.map(({ hue }) => hue)).not.toContain(added?.hue);
  });

  test('writes nothing that would break the dataset', () => {
    const data = createCatalog({ 'celadon.yaml': celadon });
    const { code, err } = stages([
      ...['scaffold', 'subject', 'shino', ...source, '--name', '\u0007', '--data', data],
    ]);
    expect(code).toBe(1);
    expect(err).toContain('It would break the dataset');
    expect(existsSync(join(data, 'catalog/shino.yaml'))).toBe(false);
  });
});
