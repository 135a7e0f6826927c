import { createHash } from 'node:crypto';
import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import {
  buildPicture,
  buildPictures,
  createSubjectPainter,
  pictureSize,
  toSitePicture,
  toSubjectPicture,
} from '../../src/artifacts/picture';
import { createContext } from '../../src/artifacts';
import { datasets, readFor, site } from './published';
import { toLevelAppearance } from '../../src/model/appearance/appearance';
import { deriveSiteData } from '../../src/model/pages/site-data';
import { loadRasterizer } from '../../src/plugins/lifecycle/load-rasterizer';
import { renderMarks } from '../../src/artifacts/picture/item';
import { renderPicture } from '../../src/artifacts/picture/draw';
import { palette } from '../../src/model/appearance/palette';
import { setText } from '../../src/artifacts/picture/text';

const rasterizer = await loadRasterizer();
const dataset = readFor(datasets.find(({ name }) => name === 'minimal')?.folder ?? '');
const { policy } = dataset;
const context = createContext(deriveSiteData(dataset), site, rasterizer);

/** Width and height of a PNG, from its header. */
const readSize = (png: Uint8Array): { width: number; height: number } => {
  const view = new DataView(png.buffer, png.byteOffset);
  expect(Buffer.from(png.subarray(1, 4)).toString('ascii')).toBe('PNG');
  return { width: view.getUint32(16), height: view.getUint32(20) };
};

/** Computed bit by bit, as the standard defines it. */
const crc32 = (bytes: Uint8Array): number => {
  let value = 0xffffffff;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit++) value = (value >>> 1) ^ (value & 1 ? 0xedb88320 : 0);
  }
  return ~value >>> 0;
};

const block = {
  x: 0,
  y: 0,
  width: 400,
  size: 60,
  least: 40,
  weight: 700,
  mostLines: 2,
  color: '#fff',
} as const;
const readLines = (markup: string): string[] =>
  [...markup.matchAll(/>([^<]+)</g)].map(([, line = '']) => line);

describe('the pictures of a policy', () => {
  const files = [...buildPictures(context)];

  it('exist for each stage, state, combination and absence, including unknown and ended', () => {
    const stages = policy.stages.length;
    const states = policy.supportStates.length;
    expect(files.map(({ path }) => path).sort()).toEqual([...new Set(files.map(({ path }) => path))].sort());
    expect(files).toHaveLength(1 + stages + states + (stages + 1) * (states + 2) + 4);
    expect(files.map(({ path }) => path)).toContain('pictures/subjects/unknown/unknown.png');
  });

  it('have the declared size, and are small', () => {
    for (const { path, contents } of files) {
      expect(readSize(Buffer.from(contents)), path).toEqual(pictureSize);
      expect(contents.length, path).toBeLessThan(100_000);
    }
  });

  it('have the same bytes on every machine', () => {
    const drawing =
      '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="200"><circle cx="300" cy="90" r="71.3" fill="#82d6a0" fill-opacity=".4"/>' +
      '<text x="20" y="90" font-size="61" font-weight="700">Affinity</text><text x="20.4" y="150.7" font-size="33">of Łódź – “fi”</text></svg>';
    const hash = createHash('sha256').update(rasterizer.paint(drawing)).digest('hex');
    expect(hash).toMatchInlineSnapshot(`"f34c0a69242056ee7726e6a50067ffc9486ac2f13f7cf105d6633223290db5db"`);
  });
});

/** The chunks of a PNG by type. */
const readChunks = (png: Uint8Array): Map<string, Buffer> => {
  const bytes = Buffer.from(png);
  const chunks = new Map<string, Buffer>();
  for (let start = 8; start < bytes.length; start += bytes.readUInt32BE(start) + 12) {
    const end = start + 8 + bytes.readUInt32BE(start);
    chunks.set(bytes.toString('latin1', start + 4, start + 8), bytes.subarray(start + 8, end));
    expect(bytes.readUInt32BE(end)).toBe(crc32(bytes.subarray(start + 4, end)));
  }
  return chunks;
};

/** The colour of each pixel of a PNG with a palette. */
const readColours = (png: Uint8Array): string[] => {
  const chunks = readChunks(png);
  const colors = chunks.get('PLTE') ?? Buffer.alloc(0);
  const rows = inflateSync(chunks.get('IDAT') ?? Buffer.alloc(0));
  const names = Array.from({ length: colors.length / 3 }, (_, index) =>
    colors.toString('hex', 3 * index, 3 * index + 3),
  );
  const { width, height } = pictureSize;
  expect(rows).toHaveLength(height * (width + 1));
  return Array.from({ length: height }, (_, y) => [
    ...rows.subarray(y * (width + 1) + 1, (y + 1) * (width + 1)),
  ])
    .flat()
    .map((number) => names[number] ?? 'no colour');
};

describe('the picture of an item', () => {
  const paint = createSubjectPainter(context);
  const documents = dataset.subjects.map(context.deriveDocument);

  it('is a small PNG of the declared size, in the colour of its level, with text', () => {
    for (const document of documents) {
      const [{ path, contents } = { path: '', contents: '' }] = paint(document);
      const png = Buffer.from(contents);
      expect(path).toBe(`pictures/items/${document.id}.png`);
      expect(readSize(png)).toEqual(pictureSize);
      expect(png.length).toBeLessThan(50_000);
      const colours = readColours(png);
      expect(colours).not.toContain('no colour');
      const { hue } = toLevelAppearance(document.guidance[0]?.verdict.level ?? 'unknown');
      expect(`#${colours[0] ?? ''}`).toBe(palette.dark[hue].fg);
      expect(colours.filter((colour) => colour === 'e8ebf1').length, 'the name').toBeGreaterThan(500);
      expect(colours.filter((colour) => colour === 'aab3c4').length, 'the sentence').toBeGreaterThan(500);
    }
  });

  it('differs from those of items in the same state, and is built by its path too', () => {
    const [document] = documents;
    if (document === undefined) throw new Error('The dataset has items');
    const [own] = paint(document);
    const [other] = paint({ ...document, label: 'Another' });
    expect(own?.contents).not.toEqual(other?.contents);
    expect(buildPicture(context, own?.path ?? '')).toEqual(own);
    expect(buildPicture(context, 'pictures/items/none.png')).toBeNull();
  });

  it('names the parts of an item that differ, or only their values if that is too long', () => {
    const observatory = readFor(datasets.find(({ name }) => name === 'observatory')?.folder ?? '');
    const documentOf = (id: string) => {
      const data = deriveSiteData(observatory);
      const subject = observatory.subjects.find((candidate) => candidate.id === id);
      if (subject === undefined) throw new Error(`There is no subject ${id}`);
      return data.deriveDocument(subject);
    };
    const document = documentOf('inst-spectrograph');
    const { marks } = toSubjectPicture(observatory.policy, document).scene;
    expect(marks.map((row) => row.map(({ name }) => name))).toMatchInlineSnapshot(`
      [
        [
          "First light",
          "Commissioned for Low resolution",
          "On the bench for High resolution",
          "Office hours",
          "Night watch for Low resolution",
        ],
        [
          "First light",
          "Commissioned",
          "On the bench",
          "Office hours",
          "Night watch",
        ],
      ]
    `);
    const svg = renderMarks(rasterizer, marks);
    expect(svg).toContain('Commissioned');
    expect(svg).toContain('Night watch');
    expect(svg).not.toContain('Low resolution');
    const [stages = []] = marks.map((row) => row.slice(0, 2));
    expect(renderMarks(rasterizer, [stages])).toContain('Low resolution');
    expect(
      createSubjectPainter(createContext(deriveSiteData(observatory), site, rasterizer))(document),
    ).toHaveLength(1);
  });

  it('takes names of any length and in any letters', () => {
    const [document] = documents;
    if (document === undefined) throw new Error('The dataset has items');
    for (const label of ['W'.repeat(300), 'a b '.repeat(200), '一般提供', '</text>&amp;', ' '])
      expect(readSize(Buffer.from(paint({ ...document, label })[0]?.contents ?? ''))).toEqual(pictureSize);
  });
});

describe('a text in a picture', () => {
  it('takes as many lines as allowed, then becomes smaller, then is cut', () => {
    expect(
      readLines(setText(rasterizer, { text: 'General Availability', otherwise: '' }, block).markup),
    ).toEqual(['General', 'Availability']);
    const small = setText(rasterizer, { text: 'Comprehensively Available', otherwise: '' }, block).markup;
    expect(readLines(small)).toEqual(['Comprehensively', 'Available']);
    expect(small).toContain('font-size="48"');
    const cut = readLines(setText(rasterizer, { text: 'word '.repeat(2000), otherwise: '' }, block).markup);
    expect(cut).toHaveLength(2);
    expect(cut[1]).toMatch(/…$/);
  });

  it('is as wide as measured', () => {
    const [wide, narrow] = ['WWWW', 'iiii'].map((text) => rasterizer.measure(text, 50, 400));
    expect(wide).toBeGreaterThan(3 * (narrow ?? 0));
    expect(rasterizer.measure('WWWW', 100, 400)).toBeCloseTo(2 * (wide ?? 0));
    expect(rasterizer.measure('WWWW', 50, 700)).toBeGreaterThan(wide ?? 0);
  });

  it('is replaced by its id if the typeface lacks a character', () => {
    expect(rasterizer.has('Łódź, Ærø, naïve – “ok”')).toBe(true);
    for (const text of ['一般提供', 'عام', 'ready 🙂', 'Бета']) {
      expect(rasterizer.has(text), text).toBe(false);
      expect(readLines(setText(rasterizer, { text, otherwise: 'ga' }, block).markup)).toEqual(['ga']);
    }
  });

  it('is escaped', () => {
    const text = '</text><script>x</script>\u0000\u202e" &amp;';
    const { markup } = setText(rasterizer, { text, otherwise: '' }, { ...block, width: 2000 });
    expect(markup).toContain('&lt;/text&gt;&lt;script&gt;');
    const scene = { ...toSitePicture(policy).scene, headline: { text, otherwise: '' } };
    expect(readSize(rasterizer.paint(renderPicture(rasterizer, scene)))).toEqual(pictureSize);
  });

  it('is omitted if empty', () => {
    expect(setText(rasterizer, { text: '', otherwise: '' }, block)).toEqual({ markup: '', next: 0 });
  });
});
