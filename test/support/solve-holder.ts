import { solveInChildProcess } from '../../solver/index.ts';
import { defaultPolicy } from '../../src/policy/schema.ts';
import { generateDistrict } from '../../tools/generator/generate.ts';

/** A process that waits for a long solve; it writes a line for each of the solve's phases. */
await solveInChildProcess(
  {
    district: generateDistrict({ schools: 300, teachers: 12_000, seed: 7, profile: 'mixed' }),
    policy: defaultPolicy,
    previous: null,
    engine: 'highs',
    timeLimit: null,
    memoryLimit: 2048,
  },
  { onProgress: ({ phase }) => process.stdout.write(`${phase}\n`) },
);
