import fc from 'fast-check';

// The same cases on every run, so that a change is what breaks a property; SEED=… tries others.
fc.configureGlobal({ seed: Number(process.env.SEED ?? 20261122) });
