import { withChanges } from '../../src/plan/apply-change.ts';
import type { Change, WayOut, WayOutChange } from '../../src/plan/way-out.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { meets, parseRate, type Rate } from '../../src/policy/rate.ts';
import { defaultPolicy } from '../../src/policy/schema.ts';
import type { RequirementRule } from '../../src/rules/rule-id.ts';
import { leastValues } from '../search/least-values.ts';
import { peopleBeyond, postsBeyond, shareBeyond } from './measures.ts';
import { type RelaxedInstances, requirementsLess, smallestOf } from './relaxed-instances.ts';
import { wholeChanges } from './relaxing-changes.ts';
import type { Problem, RemovableRequirement } from './requirement.ts';
import { type Questions, tightened } from './tighten.ts';

/** Most requirements changed together, most ways listed, most further conflicts sought for them. */
const most = { together: 3, ways: 12, conflicts: 6 };

/** Requirements whose breach is counted in people and posts. */
const counted: ReadonlySet<RequirementRule> = new Set([
  'order_forbid',
  'order_move',
  'order_assign',
  'order_stay',
  'accepts_assignment',
  'destination_accepts',
  'eligible',
  'qualified',
  'known_journey',
  'move_kind',
  'commute_limit',
  'service_schools',
  'rural_hire',
  'rural_bond',
  'grassroots_title',
  'school_outflow',
  'subject_outflow',
  'max_movers',
  'slot_floor',
  'slot_ceiling',
  'school_posts',
  'rotation_quota',
  'school_rotation_quota',
  'principals_quota',
  'backbone_quota',
]);

/** Rates that the built-in policy takes from the documents: a value at least as high keeps them. */
const documented: Readonly<Record<string, (policy: Policy) => Rate>> = {
  rotation_rate: ({ rotationRate }) => rotationRate,
  principals_rotation_rate: ({ rotationRate }) => rotationRate,
  backbone_rate: ({ backboneRate }) => backboneRate,
};

/** Whether the change keeps what the cited documents and the district's own document demand. */
const isLawful = ({ clause }: RemovableRequirement, change: Change, policy: Policy): boolean => {
  if (change.kind === 'order') return true;
  if (change.kind === 'column') return clause === 'own';
  if (policy.clauses[change.key] !== undefined) return false;
  const demanded = documented[change.key]?.(defaultPolicy);
  if (demanded === undefined) return clause === 'own';
  const rate = typeof change.value === 'string' ? parseRate(change.value) : undefined;
  return rate !== undefined && meets(demanded, rate.numerator, rate.denominator);
};

/** Requirements to take back together, smallest sets first: every set that leaves a plan, none of its subsets does. */
async function* hittingSets(
  relaxed: RelaxedInstances,
  conflicts: readonly ReadonlySet<RemovableRequirement>[],
): AsyncGenerator<readonly RemovableRequirement[] | 'undecided', void, void> {
  const known = [...conflicts];
  const all = new Set(relaxed.all);
  const order = new Map(relaxed.all.map((one, index) => [one, index]));
  const seen = new Set<string>();
  const found: (readonly RemovableRequirement[])[] = [];
  const queue: (readonly RemovableRequirement[])[] = [[]];
  let further = 0;
  for (let set = queue.shift(); set !== undefined; set = queue.shift()) {
    const taken = new Set(set);
    if (found.some((smaller) => smaller.every((one) => taken.has(one)))) continue;
    let conflict = known.find((members) => ![...members].some((one) => taken.has(one)));
    if (conflict === undefined) {
      const left = requirementsLess(all, set);
      const answer = await relaxed.hasPlan(left);
      if (answer !== false) {
        if (answer === true) {
          found.push(set);
          yield set;
        } else yield 'undecided';
        continue;
      }
      if (set.length === most.together || further === most.conflicts) continue;
      further += 1;
      conflict = await smallestOf(relaxed, left);
      known.push(conflict);
    }
    if (set.length === most.together) continue;
    for (const one of conflict) {
      const next = [...set, one].toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
      const key = next.map((member) => order.get(member)).join(' ');
      if (!seen.has(key)) queue.push(next);
      seen.add(key);
    }
  }
}

/** Every choice of one alternative for each requirement. */
const choices = <One>(alternatives: readonly (readonly One[])[]): readonly (readonly One[])[] =>
  alternatives.reduce<readonly (readonly One[])[]>(
    (chosen, next) => chosen.flatMap((some) => next.map((one) => [...some, one])),
    [[]],
  );

const costOf = async (
  strict: Problem,
  changed: Problem,
  changes: readonly WayOutChange[],
  { prepare, secondsLeft }: Questions,
): Promise<Pick<WayOut, 'people' | 'posts'>> => {
  const unknown = { people: null, posts: null };
  if (changes.some(({ rule }) => !counted.has(rule as RequirementRule))) return unknown;
  const before = prepare(strict);
  const measures = [peopleBeyond(before), shareBeyond(before), postsBeyond(before)];
  const found = await leastValues(prepare(changed), measures, secondsLeft);
  if (found.status !== 'proven') return unknown;
  const [people = 0, share = 0, posts = 0] = found.values;
  const orders = changes.filter(({ change }) => change.kind === 'order').length;
  return { people: people + Math.ceil(share / strict.policy.backboneRate.denominator) + orders, posts };
};

/** Changes of one requirement; of several that one key takes back together, the first stands for all. */
interface Step {
  readonly requirement: RemovableRequirement;
  readonly changes: readonly Change[];
}

/** Each change once: several quotas have one rate. */
const eachOnce = (steps: readonly Step[]): readonly Step[] => {
  const seen = new Set<string>();
  return steps.flatMap(({ requirement, changes }) => {
    const fresh = changes.filter((change) => !seen.has(JSON.stringify(change)));
    for (const change of fresh) seen.add(JSON.stringify(change));
    return fresh.length === 0 ? [] : [{ requirement, changes: fresh }];
  });
};

const without = (steps: readonly Step[], index: number): readonly Change[] =>
  steps.filter((_one, at) => at !== index).flatMap(({ changes }) => changes);

/** Those that cannot be left out: a key can take back more than its requirement, and another becomes needless. */
const needed = async (steps: readonly Step[], problem: Problem, { hasPlan }: Questions): Promise<readonly Step[]> => {
  let left = steps;
  for (let index = left.length - 1; index >= 0 && left.length > 1; index -= 1) {
    const fewer = withChanges(problem, without(left, index));
    if (fewer !== null && (await hasPlan(fewer)) === true) left = left.filter((_one, at) => at !== index);
  }
  return left;
};

/** The changes of some requirements with which a solve finds a plan, each as near to the present value as it can be. */
const wayOf = async (
  requirements: readonly RemovableRequirement[],
  problem: Problem,
  questions: Questions,
): Promise<WayOut | null> => {
  const alternatives = requirements.map((requirement) =>
    wholeChanges(requirement, problem)
      .filter((changes) => changes.length > 0)
      .map((changes): Step => ({ requirement, changes })),
  );
  for (const choice of choices(alternatives)) {
    const whole = eachOnce(choice);
    const start = withChanges(
      problem,
      whole.flatMap(({ changes }) => changes),
    );
    if (start === null || (await questions.hasPlan(start)) !== true) continue;
    const steps = [...(await needed(whole, problem, questions))];
    for (const [index, { requirement, changes }] of steps.entries()) {
      const others = withChanges(problem, without(steps, index));
      if (others !== null) steps[index] = { requirement, changes: await tightened(changes, others, questions) };
    }
    const changed = withChanges(
      problem,
      steps.flatMap((step) => step.changes),
    );
    if (changed === null || (await questions.hasPlan(changed)) !== true) continue;
    const changes = steps.flatMap(({ requirement, changes: own }) =>
      own.map((change) => ({
        rule: requirement.rule,
        clause: requirement.clause,
        change,
        lawful: isLawful(requirement, change, problem.policy),
      })),
    );
    const cost = await costOf(problem, changed, changes, questions);
    return { changes, lawful: changes.every(({ lawful }) => lawful), ...cost };
  }
  return null;
};

const far = Number.MAX_SAFE_INTEGER;

/** Lawful before unlawful, then the fewest people, the fewest posts, the fewest changes. */
const rank = (a: WayOut, b: WayOut): number =>
  Number(b.lawful) - Number(a.lawful) ||
  (a.people ?? far) - (b.people ?? far) ||
  (a.posts ?? far) - (b.posts ?? far) ||
  a.changes.length - b.changes.length;

/** The ways out found so far, ranked, and whether the search has come to its end. */
export interface WaysFound {
  readonly ways: readonly WayOut[];
  readonly complete: boolean;
}

/** Ways out of conflicts, smallest sets of requirements first; each step gives all found so far. */
export async function* waysOutOf(
  relaxed: RelaxedInstances,
  conflicts: readonly ReadonlySet<RemovableRequirement>[],
  questions: Questions,
): AsyncGenerator<WaysFound, void, void> {
  let ways: readonly WayOut[] = [];
  let complete = true;
  for await (const set of hittingSets(relaxed, conflicts)) {
    if (questions.secondsLeft() <= 0) {
      complete = false;
      break;
    }
    const way = set === 'undecided' ? null : await wayOf(set, relaxed.problem, questions);
    complete = complete && set !== 'undecided';
    const known = way === null || ways.some((one) => JSON.stringify(one.changes) === JSON.stringify(way.changes));
    if (!known) ways = [...ways, way].toSorted(rank);
    yield { ways, complete: false };
    if (ways.length === most.ways) break;
  }
  yield { ways, complete: complete && questions.secondsLeft() > 0 };
}
