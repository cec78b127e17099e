import { readDataset } from '../../api/documents/read-dataset.ts';
import { highsEngine } from '../../solver/engines/highs.ts';
import { highsRuntime } from '../../solver/engines/highs-runtime.ts';
import { javascriptLpSolver } from '../../solver/engines/javascript-lp-solver.ts';
import { levelByLevel } from '../../solver/search/level-by-level.ts';
import { highsPlanEngine } from '../../solver/search/linear-first.ts';
import type { PlanEngine } from '../../solver/search/plan-engine.ts';
import { solve } from '../../solver/solve.ts';
import { parsePolicy } from '../../src/policy/schema.ts';
import { fullRuleBook } from './full-rule-book.ts';
import type { Measured, Method } from './measured.ts';

/** One measurement in a process of its own: reads the dataset, solves it by one method, prints the figures. */
const engineOf = async (method: Method): Promise<PlanEngine> => {
  if (method === 'junheng' || method === 'full-rule-book') return highsPlanEngine();
  if (method === 'plain-mip') return levelByLevel(highsEngine(await highsRuntime()));
  return levelByLevel(javascriptLpSolver);
};

const [folder = '', method = 'junheng', limit = '60'] = process.argv.slice(2);
const now = (): number => performance.now() / 1000;
const start = now();
const dataset = await readDataset(folder);
if (!dataset.ok) throw new Error('the generated district does not read');
const read = now() - start;
const policy = parsePolicy(method === 'full-rule-book' ? fullRuleBook : {});
if (!policy.ok) throw new Error('the policy does not read');
const peak = (): number => Math.round(process.resourceUsage().maxRSS / 1024);
let first: number | null = null;
const outcome = await solve(
  {
    district: dataset.value.district,
    policy: policy.value,
    previous: null,
    engine: 'auto',
    timeLimit: Number(limit),
    memoryLimit: 4096,
  },
  {
    now,
    peakMemoryMegabytes: peak,
    engine: await engineOf(method as Method),
    onProgress: () => {},
    onPlan: (plan) => {
      first ??= plan.run.firstPlanSeconds;
    },
  },
);
const { plan, run } = outcome;
const figures: Measured = {
  status: plan.status,
  read,
  build: (run.seconds.prepare ?? 0) + (run.seconds.build ?? 0),
  first: run.firstPlanSeconds ?? first,
  total: run.seconds.total ?? 0,
  levelsProven: plan.levels.filter((level) => level.proven).length,
  levels: policy.value.goals.length,
  memory: peak(),
  columns: run.columns,
};
process.stdout.write(`${JSON.stringify(figures)}\n`);
process.exit(0);
