import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { solve } from '../../solver/solve.ts';
import { eligibilityLedger } from '../../src/eligibility/ledger.ts';
import { checkPlan } from '../../src/plan/checker/check-plan.ts';
import type { PlanClaim } from '../../src/plan/claims/compare.ts';
import { planClaims } from '../../src/plan/claims/plan-claims.ts';
import { parsePlan } from '../../src/plan/parse-plan.ts';
import { planDocument } from '../../src/plan/plan-document.ts';
import { parsePolicy, policyDocument } from '../../src/policy/schema.ts';
import { propertyRuns } from '../support/arbitraries.ts';
import { closingWorlds } from '../support/closing-worlds.ts';
import { hiringWorlds } from '../support/hiring-worlds.ts';
import { movementWorlds } from '../support/movement-worlds.ts';
import { peopleWorlds } from '../support/people-worlds.ts';
import type { PlanWorld } from '../support/plan-worlds.ts';
import { poolWorlds } from '../support/pool-worlds.ts';

type Json = Record<string, unknown>;

/** What check says of a file: whether the rules hold, and every claim that differs. */
const judged = (
  { district, previous }: PlanWorld,
  document: unknown,
): { readonly readable: boolean; readonly holds: boolean; readonly claims: readonly PlanClaim[] } => {
  const given = parsePlan(document);
  if (!given.ok) return { readable: false, holds: false, claims: [] };
  const policy = parsePolicy(given.value.policy);
  if (!policy.ok) return { readable: false, holds: false, claims: [] };
  const ledger = eligibilityLedger(district, policy.value);
  const checked = checkPlan(district, policy.value, ledger, given.value.moves, previous);
  const claims = planClaims(given.value, { district, policy: policy.value, ledger, previous, checked });
  return { readable: true, holds: checked.holds, claims };
};

const planned = async ({ district, policy, previous }: PlanWorld): Promise<Json | null> => {
  const { plan } = await solve(
    { district, policy, previous, engine: 'highs', timeLimit: null, memoryLimit: 2048 },
    { now: () => 0, peakMemoryMegabytes: () => 0, onProgress: () => {}, onPlan: () => {} },
  );
  return plan.status === 'optimal' ? JSON.parse(JSON.stringify(planDocument(plan))) : null;
};

/** Every leaf of a document, by the keys that lead to it. */
const leaves = (value: unknown, path: readonly (string | number)[] = []): readonly (readonly (string | number)[])[] => {
  if (Array.isArray(value)) return value.flatMap((item, index) => leaves(item, [...path, index]));
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, item]) => leaves(item, [...path, key]));
  return [path];
};

const other = (value: unknown): unknown => {
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'number') return value + 1;
  return typeof value === 'string' ? `${value}0` : 7;
};

const mutated = (document: Json, path: readonly (string | number)[]): unknown => {
  const copy: unknown = JSON.parse(JSON.stringify(document));
  const last = path.at(-1) ?? '';
  const at = path.slice(0, -1).reduce((node, key) => (node as Json)[key] as Json, copy as Json);
  at[last] = other(at[last]);
  return copy;
};

/** The document without one leaf, or without the item of a list that it stands in. */
const without = (document: Json, path: readonly (string | number)[]): unknown => {
  const copy: unknown = JSON.parse(JSON.stringify(document));
  const last = path.at(-1) ?? '';
  const at = path.slice(0, -1).reduce((node, key) => (node as Json)[key] as Json, copy as Json);
  if (Array.isArray(at)) at.splice(Number(last), 1);
  else delete at[last];
  return copy;
};

const written = (path: readonly (string | number)[]): string =>
  path.reduce<string>((text, key) => (typeof key === 'number' ? `${text}[${key}]` : text ? `${text}.${key}` : key), '');

/**
 * Value, bound, gap and proof of a level bear each other out, and so do the counts of movers for lower goals: which of
 * them was changed does not always follow.
 */
const levelOf = (path: string): string => /^levels\[\d+\]|^only_goals\b/.exec(path)?.[0] ?? path;

/** The move itself, from which the rest is recomputed: a rule, the draw or the reading of the file shows the change. */
const identity = /^(transfers|placements)\[\d+\]\.(teacher_id|from_school_id|to_school_id|school_id|stage|subject)$/;

/** Mutations that check does not refuse by their place, and claims of a plan as written that it refuses: both are faults. */
/** Keys whose absence says the same as their value, or that plans of an earlier version do not have. */
const silent = /\.(not_checked|not_applicable)$|^format$/;

/** Leaves, rows and levels that can be taken out of a file with nothing said of it. */
const unnoticed = (
  world: PlanWorld,
  document: Json,
  paths: readonly (readonly (string | number)[])[],
): readonly string[] => {
  const rows = ['checks', 'levels'].flatMap((key) => (document[key] as Json[]).map((_row, index) => [key, index]));
  return [...paths, ...rows, ['checks'], ['levels'], ['lottery'], ['dataset']].flatMap((keys): readonly string[] => {
    const path = written(keys);
    if (silent.test(path)) return [];
    const verdict = judged(world, without(document, keys));
    return verdict.readable && verdict.claims.length === 0 ? [`without ${path}`] : [];
  });
};

const missed = (
  world: PlanWorld,
  document: Json,
  paths: readonly (readonly (string | number)[])[],
): readonly string[] => {
  const honest = judged(world, document);
  const refused = honest.claims.map(({ path, claimed, recomputed }) => `${path}: ${claimed} for ${recomputed}`);
  const unseen = paths.flatMap((keys): readonly string[] => {
    const path = written(keys);
    const verdict = judged(world, mutated(document, keys));
    if (!verdict.readable) return [];
    if (identity.test(path)) return verdict.holds && verdict.claims.length === 0 ? [path] : [];
    const named = verdict.claims.some((claim) => path.startsWith(claim.path) || levelOf(path) === levelOf(claim.path));
    return named ? [] : [path];
  });
  return [...refused, ...(honest.holds ? [] : ['a rule']), ...unseen];
};

describe('the claims of a plan file', () => {
  it.each([
    ['hires', hiringWorlds],
    ['people', peopleWorlds],
    ['terms and modes', movementWorlds],
    ['closing schools', closingWorlds],
    ['a pool', poolWorlds.map(({ pool, ...world }) => ({ ...world, policy: { ...world.policy, postPool: pool } }))],
  ] as const)(
    'hold as a plan is written, and each is refused by name once it is changed: %s',
    async (_what, worlds) => {
      const found: string[] = [];
      let changed = 0;
      for (const [index, drawn] of fc.sample(worlds as fc.Arbitrary<PlanWorld>, propertyRuns(25, 25)).entries()) {
        // As a file carries it: keys that contradict each other are no policy.
        const policy = parsePolicy(policyDocument(drawn.policy));
        if (!policy.ok) continue;
        // Changes are counted against the plan they were counted against, and against none at all nothing is claimed.
        if (drawn.previous === null && policy.value.goals.flat().some(({ goal }) => goal === 'changes')) continue;
        const district = { ...drawn.district, filledColumns: ['teachers.established', 'travel.minutes'] };
        const world = { ...drawn, district, policy: policy.value };
        const document = await planned(world);
        if (document === null) continue;
        // The policy is what a plan is judged by, not a claim.
        const paths = leaves(document).filter(([first], at) => first !== 'policy' && at % 3 === index % 3);
        changed += paths.length;
        found.push(...missed(world, document, paths), ...unnoticed(world, document, paths));
      }
      expect(found.slice(0, 10)).toEqual([]);
      expect(changed).toBeGreaterThan(100);
    },
  );
});
