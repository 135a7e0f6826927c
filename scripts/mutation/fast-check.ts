import fc from 'fast-check';

// A fixed seed and few examples, because a mutant that is detected only by chance cannot be fixed.
fc.configureGlobal({ numRuns: Number(process.env.PROPERTY_RUNS ?? 25), seed: 1 });
