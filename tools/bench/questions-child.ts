import type { SolveRequest } from '../../solver/contract.ts';
import { explainPerson, priceObjections } from '../../solver/index.ts';
import { answerColdly } from '../../solver/questions/answer-coldly.ts';
import { askKeptSolve } from '../../solver/questions/ask-kept-solve.ts';
import type { KeptSolve } from '../../solver/questions/kept-solve.ts';
import type { Answer, Question } from '../../solver/questions/question.ts';
import { solve } from '../../solver/solve.ts';
import type { Order } from '../../src/district/order.ts';
import { eligibilityLedger } from '../../src/eligibility/ledger.ts';
import { explainedPlan } from '../../src/explain/explained-plan.ts';
import { movesOfPlan } from '../../src/plan/moves-of-plan.ts';
import type { RosterMove } from '../../src/plan/transfer.ts';
import { parseRate } from '../../src/policy/rate.ts';
import { defaultPolicy } from '../../src/policy/schema.ts';
import { withGivenOrders } from '../../src/review/orders/with-orders.ts';
import { pricingPolicy, revisionPolicy } from '../../src/review/revision.ts';
import { generateDistrict } from '../generator/generate.ts';
import type { QuestionRow } from './questions.ts';

/** Questions to one solved plan, in a process of their own: processor seconds of each, kept and from the beginning. */
const teachers = Number(process.argv[2] ?? 1000);
const repetitions = 3;

const cpu = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};
const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const start = cpu();
  await work();
  return cpu() - start;
};
const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
const medianOf = async (work: (round: number) => Promise<unknown>): Promise<number> => {
  const all: number[] = [];
  for (let round = 0; round < repetitions; round += 1) all.push(await timed(() => work(round)));
  return median(all);
};

const request = (over: Partial<SolveRequest> = {}): SolveRequest => ({
  district: generateDistrict({ schools: Math.round(teachers / 46), teachers, seed: 1, profile: 'mixed' }),
  policy: defaultPolicy,
  previous: null,
  engine: 'auto',
  timeLimit: null,
  memoryLimit: 4096,
  ...over,
});

const solved = async (given: SolveRequest, onPhase: (phase: string) => void = () => {}) => {
  let kept: KeptSolve | null = null;
  const outcome = await solve(given, {
    now: () => performance.now() / 1000,
    peakMemoryMegabytes: () => 0,
    onProgress: ({ phase }) => onPhase(phase),
    onPlan: () => {},
    keep: (one) => {
      kept = one;
    },
  });
  return { outcome, plan: outcome.plan, kept: kept as KeptSolve | null };
};

const forever = (): number => Number.POSITIVE_INFINITY;
const rows: QuestionRow[] = [];
const row = (what: string, kept: number | null, cold: number | null): void => {
  rows.push({ teachers, what, kept, cold });
};

// The process is warm before anything is measured.
await solved(request({ district: generateDistrict({ schools: 4, teachers: 120, seed: 2, profile: 'mixed' }) }));
const base = request();
const { outcome, plan, kept } = await solved(base);
if (kept === null) throw new Error('the plan of the district is not proven');
const moves = movesOfPlan(plan).filter((move): move is RosterMove => move.fromSchoolId !== null);
const five = (round: number): readonly RosterMove[] => moves.slice(round * 5, round * 5 + 5);
const order = (move: RosterMove, kind: Order['kind']): Order => ({
  teacherId: move.teacherId,
  kind,
  schoolId: kind === 'forbid' ? move.toSchoolId : null,
  reason: null,
});
const questionOf = (round: number, kind: Order['kind']): Question => ({
  orders: five(round).map((move) => order(move, kind)),
});
const sessionOf = (solvedOnce: KeptSolve, coldly: boolean) => ({
  ask: (question: Question): Promise<Answer> =>
    coldly ? answerColdly(solvedOnce, question, forever) : askKeptSolve(solvedOnce, question, forever),
});

for (const [what, kind] of [
  ['five moves forbidden', 'forbid'],
  ['five movers stay', 'stay'],
] as const)
  row(
    what,
    await medianOf((round) => askKeptSolve(kept, questionOf(round, kind), forever)),
    await medianOf((round) => answerColdly(kept, questionOf(round, kind), forever)),
  );

const { district } = base;
const explained = explainedPlan({ district, ledger: eligibilityLedger(district, base.policy), plan, previous: null });
const card = (coldly: boolean) =>
  medianOf((round) => {
    const mover = moves[round + 20] ?? moves[round];
    const session = { ...sessionOf(kept, coldly), base: outcome, close: async () => undefined };
    return mover === undefined ? Promise.resolve() : explainPerson(explained, mover.teacherId, { session, choices: 1 });
  });
row('one card', await card(false), await card(true));

const pricing = pricingPolicy(base.policy);
const priced = await solved(request({ policy: pricing, previous: movesOfPlan(plan) }));
if (priced.kept !== null) {
  const own = priced.kept;
  const about = explainedPlan({
    district,
    ledger: eligibilityLedger(district, pricing),
    plan: priced.plan,
    previous: movesOfPlan(plan),
  });
  const open = moves.slice(0, 40).map((move, index) => ({
    id: String(index),
    teacherId: move.teacherId,
    orders: [order(move, 'stay')],
  }));
  const prices = (coldly: boolean) =>
    timed(() => priceObjections({ explained: about, session: sessionOf(own, coldly) }, open));
  row(`${open.length} objections priced, alone and together`, await prices(false), await prices(true));
}

row(
  'a revision with the fewest changes after five orders',
  null,
  await medianOf((round) =>
    solved(
      request({
        district: withGivenOrders(district, questionOf(round, 'stay').orders),
        policy: revisionPolicy(base.policy),
        previous: movesOfPlan(plan),
      }),
    ),
  ),
);

const rate = parseRate('40%');
if (rate !== undefined) {
  let found: number | null = null;
  const start = cpu();
  await solved(request({ policy: { ...base.policy, rotationRate: rate } }), (phase) => {
    if (phase === 'attainable') found ??= cpu() - start;
  });
  row('rotation rate 40 %: every conflict', null, found);
  row('the same with what each quota can reach and the ways out', null, cpu() - start);
}
process.stdout.write(`${JSON.stringify(rows)}\n`);
process.exit(0);
