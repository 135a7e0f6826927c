import { gzipSync } from 'node:zlib';
import { makeBadge } from 'badge-maker';
import type { Badge } from '../src/artifacts/badge/badge';
import type { Row } from './row';
import { createRatio, toMedian } from './row';
import { readDataset } from '../src/dataset';
import { renderPlainBadge } from '../src/artifacts/badge/plain';
import { toShieldsEndpoint } from '../src/artifacts/badge/shields';
import { toStageBadge } from '../src/artifacts/badge/badge';

export const name = 'A plain badge beside badge-maker’s flat one';

const rounds = 9;
const perRound = 4000;

/** Microseconds for one badge, each with a different name. */
const measure = (draw: (badge: Badge) => string, badges: readonly Badge[]): number => {
  const start = performance.now();
  for (const badge of badges) draw(badge);
  return ((performance.now() - start) * 1000) / badges.length;
};

const drawFlat = (badge: Badge): string => {
  const { label, message, color } = toShieldsEndpoint(badge);
  return makeBadge({ label, message, color, style: 'flat' });
};

const size = (svg: string): number => gzipSync(svg, { level: 9 }).length;
const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

export const run = (): Promise<readonly Row[]> => {
  const { dataset } = readDataset('data', {});
  if (dataset === null) throw new Error('The dataset cannot be read');
  const { policy } = dataset;
  const stages = policy.stages.map(({ id }) => toStageBadge(policy, id));
  const badges = Array.from({ length: perRound / stages.length }, (_, index) =>
    stages.map((badge) => ({ ...badge, title: `Subject ${index}: ${badge.title}` })),
  ).flat();
  // After a warm-up the two take turns, so that both are affected equally by other processes.
  measure(renderPlainBadge, badges);
  measure(drawFlat, badges);
  const times = Array.from({ length: rounds }, () => ({
    plain: measure(renderPlainBadge, badges),
    flat: measure(drawFlat, badges),
  }));
  const plainSizes = stages.map((badge) => size(renderPlainBadge(badge)));
  return Promise.resolve([
    createRatio({
      what: 'drawing a badge',
      value: toMedian(times.map(({ plain }) => plain)),
      unit: 'µs',
      baseline: 'badge-maker, flat',
      baselineValue: toMedian(times.map(({ flat }) => flat)),
      atMost: 0.5,
    }),
    createRatio({
      what: 'compressed size of a stage’s badge, mean',
      value: mean(plainSizes),
      unit: 'B',
      baseline: 'badge-maker, flat, as it comes',
      baselineValue: mean(stages.map((badge) => size(drawFlat(badge)))),
    }),
    createRatio({
      what: 'compressed size of a stage’s badge, the largest',
      value: Math.max(...plainSizes),
      unit: 'B',
      baseline: 'one packet',
      baselineValue: 1400,
      atMost: 1,
    }),
  ]);
};
