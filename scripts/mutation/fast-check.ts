import fc from 'fast-check';

// A mutant that lives or dies by chance cannot be mended: the same few examples each time.
fc.configureGlobal({ numRuns: Number(process.env.PROPERTY_RUNS ?? 25), seed: 1 });
