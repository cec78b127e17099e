import type { District } from '../../src/district/district.ts';
import type { TeacherId } from '../../src/district/ids.ts';
import type { Slot } from '../../src/district/post.ts';
import { eligibilityLedger } from '../../src/eligibility/ledger.ts';
import { quotaWitness } from '../../src/eligibility/witness.ts';
import { afterPlan, firstRoster, planningYear } from '../../src/horizon/advance.ts';
import { balanceOf } from '../../src/horizon/balance.ts';
import type { ForesightChange, HorizonPlan, YearSlice } from '../../src/horizon/horizon-plan.ts';
import { rollUp } from '../../src/horizon/roll-up.ts';
import { ruralDoses } from '../../src/horizon/rural-dose.ts';
import { supplyEvents, supplyYears } from '../../src/horizon/supply.ts';
import { leastMoves } from '../../src/horizon/total-bound.ts';
import { type YearDistrict, yearDistricts } from '../../src/horizon/year-district.ts';
import type { Move } from '../../src/plan/transfer.ts';
import type { GoalLevel } from '../../src/policy/goal.ts';
import type { Policy } from '../../src/policy/policy.ts';
import type { SolveOutcome, SolveRequest } from '../contract.ts';
import { solve } from '../solve.ts';

/** Plans of several years to make; plain data, so that it can be sent to another process. */
export interface HorizonRequest {
  readonly district: District;
  readonly policy: Policy;
  readonly years: number;
  readonly previous: readonly Move[] | null;
  readonly engine: SolveRequest['engine'];
}

/** One year's slice as it is handed out, and with what it was made from. */
interface MadeSlice extends YearSlice {
  readonly year: YearDistrict;
}

/** The goals with the look ahead: after the fewest movers, so that it never moves anyone more in its own year. */
export const withForesight = (goals: readonly GoalLevel[]): readonly GoalLevel[] => {
  if (goals.some((level) => level.some(({ goal }) => goal === 'surplus_ahead'))) return goals;
  const at = goals.findIndex((level) => level.some(({ goal }) => goal === 'movers'));
  const own: GoalLevel = [{ goal: 'surplus_ahead', weight: 1 }];
  return at < 0 ? [...goals, own] : [...goals.slice(0, at + 1), own, ...goals.slice(at + 1)];
};

export type SolveYear = (request: SolveRequest) => Promise<SolveOutcome>;

const chain = async (request: HorizonRequest, policy: Policy, solveYear: SolveYear): Promise<readonly MadeSlice[]> => {
  const { district, years, previous, engine } = request;
  const enrolment = rollUp(district, policy, years, 'middle');
  const bare = yearDistricts(district, policy, enrolment);
  const rural = new Set(district.schools.filter(({ areaClass }) => areaClass === 'rural').map(({ id }) => id));
  const served = new Set(district.teachers.filter(({ ruralYears }) => (ruralYears ?? 0) > 0).map(({ id }) => id));
  let roster = firstRoster(district);
  let debt = 0;
  const slices: MadeSlice[] = [];
  for (const [ahead, base] of bare.entries()) {
    const grades = enrolment[ahead];
    if (grades === undefined) continue;
    const planning = planningYear(roster, base, { district, policy }, grades);
    const { year } = planning;
    const { plan } = await solveYear({
      district: year.district,
      policy: year.policy,
      previous: ahead === 0 ? previous : null,
      engine,
      timeLimit: null,
      memoryLimit: 0,
    });
    roster = afterPlan(planning.roster, year, plan, ahead);
    const witness = quotaWitness(eligibilityLedger(year.district, year.policy), year.district, year.policy);
    const required = witness.find(({ scope }) => scope === 'district')?.requiredMovers ?? 0;
    const counted = plan.transfers.filter(({ countsDistrict }) => countsDistrict).length;
    debt = Math.max(0, debt + required - counted);
    const newlyRural = plan.transfers.filter(
      ({ teacherId, toSchoolId }) => rural.has(toSchoolId) && !served.has(teacherId),
    );
    for (const { teacherId } of newlyRural) served.add(teacherId);
    const afterwards = { district: { ...year.district, teachers: roster.teachers }, policy: year.policy };
    const after = balanceOf(afterwards);
    slices.push({
      ahead,
      plan,
      year: afterwards,
      required,
      counted,
      debt,
      firstRural: newlyRural.length,
      short: after.short,
      over: after.over,
      unmet: after.unmet,
    });
  }
  return slices;
};

const movesOf = (slices: readonly YearSlice[]): number =>
  slices.reduce((sum, { plan }) => sum + plan.transfers.length, 0);

/** This year's moves that differ, by person. */
const changesOf = (withIt: readonly YearSlice[], without: readonly YearSlice[]): readonly ForesightChange[] => {
  const bySlot = (slices: readonly YearSlice[]): ReadonlyMap<TeacherId, Slot> =>
    new Map(
      (slices[0]?.plan.transfers ?? []).map(({ teacherId, toSchoolId, stage, subject }) => [
        teacherId,
        { schoolId: toSchoolId, stage, subject },
      ]),
    );
  const [one, other] = [bySlot(withIt), bySlot(without)];
  return [...new Set([...one.keys(), ...other.keys()])].toSorted().flatMap((teacherId): ForesightChange[] => {
    const [to, from] = [one.get(teacherId) ?? null, other.get(teacherId) ?? null];
    return JSON.stringify(to) === JSON.stringify(from) ? [] : [{ teacherId, with: to, without: from }];
  });
};

/** Fewest movers of the first slice that its solve has proven; else the fewest that the rate requires. */
const firstLeast = (slice: YearSlice): number => {
  const at = slice.plan.levels.findIndex(({ level }) => level.length === 1 && level[0]?.goal === 'movers');
  const level = slice.plan.levels[at];
  const proven = level !== undefined && slice.plan.levels.slice(0, at + 1).every((one) => one.proven);
  return proven ? level.value : Math.min(slice.required, slice.plan.transfers.length);
};

/** The plans of the years one after another: each is this year's solve on the district that the plans before have left. */
export const planYearsWith = async (request: HorizonRequest, solveYear: SolveYear): Promise<HorizonPlan> => {
  const { district, policy, years } = request;
  const ahead = await chain(request, { ...policy, goals: withForesight(policy.goals) }, solveYear);
  const plain = await chain(request, policy, solveYear);
  const foresight = movesOf(ahead) <= movesOf(plain);
  const slices = foresight ? ahead : plain;
  const [first] = slices;
  const solved = slices.every(({ plan }) => plan.status === 'optimal' || plan.status === 'feasible');
  const supply = supplyYears(
    yearDistricts(district, policy, rollUp(district, policy, years, 'middle')),
    supplyEvents(district, policy, years),
  );
  return {
    slices: slices.map(({ year: _year, ...slice }) => slice),
    moves: movesOf(slices),
    movesWithout: movesOf(plain),
    bound: first === undefined || !solved ? null : leastMoves(firstLeast(first), supply, policy),
    foresight,
    changed: changesOf(ahead, plain),
    doses: ruralDoses(slices.map(({ year }) => year)),
  };
};

/** The same in a solving process. */
export const planYears = (request: HorizonRequest, secondsLeft: () => number): Promise<HorizonPlan> =>
  planYearsWith(request, (year) => {
    const start = performance.now();
    const left = secondsLeft();
    return solve(
      { ...year, timeLimit: Number.isFinite(left) ? Math.max(1, left) : null },
      {
        now: () => (performance.now() - start) / 1000,
        peakMemoryMegabytes: () => 0,
        onProgress: () => undefined,
        onPlan: () => undefined,
        withoutReasons: true,
      },
    );
  });
