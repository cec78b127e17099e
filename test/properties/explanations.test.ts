import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exhaustive } from '../../solver/engines/exhaustive.ts';
import { explainMover } from '../../solver/explain/explain-mover.ts';
import { explainStayer } from '../../solver/explain/explain-stayer.ts';
import { priceRules } from '../../solver/explain/price-rules.ts';
import { orderOf } from '../../solver/explain/put-question.ts';
import { rankCandidates } from '../../solver/explain/rankings.ts';
import type { TeacherId } from '../../src/district/ids.ts';
import type { Order } from '../../src/district/order.ts';
import { eligibilityLedger } from '../../src/eligibility/ledger.ts';
import type { Alternative } from '../../src/explain/alternative.ts';
import { decidingLevel } from '../../src/explain/comparison.ts';
import { explainedPlan } from '../../src/explain/explained-plan.ts';
import { postFacts, unfilledPosts } from '../../src/explain/post-facts.ts';
import { stayerFacts } from '../../src/explain/stayer-facts.ts';
import { unitChanges } from '../../src/explain/unit-changes.ts';
import { checkPlan } from '../../src/plan/checker/check-plan.ts';
import type { Move } from '../../src/plan/transfer.ts';
import { propertyRuns } from '../support/arbitraries.ts';
import { denseWorlds } from '../support/dense-worlds.ts';
import { solvingInProcess } from '../support/in-process.ts';
import { type PlanWorld, planWorlds } from '../support/plan-worlds.ts';
import { solved, valuesOf } from '../support/solved.ts';

const limits = { choices: 2 };

/** The explained plan of a world with its session; `null` where no plan exists. */
const opened = async ({ district, policy, previous }: PlanWorld) => {
  const request = { district, policy, previous, engine: 'auto', timeLimit: null, memoryLimit: 1024 } as const;
  const session = await solvingInProcess.open(request);
  if (session.base.plan.status !== 'optimal') return null;
  const ledger = eligibilityLedger(district, policy);
  return { session, explained: explainedPlan({ district, ledger, plan: session.base.plan, previous }) };
};

/** The plan of the world with the orders written into its dataset, by the engine that tries every plan. */
const forced = (world: PlanWorld, orders: readonly Order[]) =>
  solved({ ...world, district: { ...world.district, orders: [...world.district.orders, ...orders] } }, exhaustive);

/** Margins of the quotas as the checker's rows state them. */
const marginsOf = (world: PlanWorld, orders: readonly Order[], moves: readonly Move[]) => {
  const district = { ...world.district, orders: [...world.district.orders, ...orders] };
  const ledger = eligibilityLedger(district, world.policy);
  return checkPlan(district, world.policy, ledger, moves, world.previous)
    .checks.filter(({ rule, notApplicable }) => rule.endsWith('_quota') && notApplicable !== true)
    .map(({ rule, scope, words }) => `${rule} ${scope} ${words?.actual.values.margin}`)
    .toSorted();
};

const statedMargins = (alternative: Extract<Alternative, { status: 'possible' }>, part: 'before' | 'after') =>
  alternative.comparison.quotas
    .filter((quota) => quota[part] !== null)
    .map((quota) => `${quota.rule} ${quota.scope} ${quota[part]}`)
    .toSorted();

/** Whether an alternative says of its orders what the forced plan shows: status, every level, every margin, moves. */
const confirm = async (world: PlanWorld, alternative: Alternative): Promise<boolean> => {
  expect(alternative.status).not.toBe('unknown');
  if (alternative.status === 'ordered') return false;
  const plan = await forced(world, alternative.orders);
  expect(alternative.status).toBe(plan.status === 'optimal' ? 'possible' : 'impossible');
  if (alternative.status !== 'possible') return true;
  expect(alternative.comparison.levels.map(({ after }) => after)).toEqual(valuesOf(plan));
  expect(alternative.moves.map(({ teacherId, toSchoolId }) => `${teacherId} ${toSchoolId}`).toSorted()).toEqual(
    plan.moves.map(({ teacherId, toSchoolId }) => `${teacherId} ${toSchoolId}`).toSorted(),
  );
  expect(statedMargins(alternative, 'after')).toEqual(marginsOf(world, alternative.orders, plan.moves));
  return true;
};

const movesWith = (moves: readonly Move[], id: TeacherId) => moves.some(({ teacherId }) => teacherId === id);

describe('explanations against forced plans', () => {
  it('states of a move what is lost without it, elsewhere, and by another person, as the forced plans show', async () => {
    let confirmed = 0;
    let together = 0;
    await fc.assert(
      fc.asyncProperty(fc.oneof(denseWorlds, planWorlds), fc.nat(20), async (world, pick) => {
        const ready = await opened(world);
        if (ready === null) return;
        const { plan } = ready.session.base;
        const transfer = plan.transfers[pick % Math.max(1, plan.transfers.length)];
        if (transfer === undefined) return;
        const found = await explainMover(ready, transfer.teacherId, limits);
        if (found === undefined) throw new Error('a mover is explained');
        const { worth, elsewhere, persons } = found;
        for (const alternative of [worth.without, elsewhere, ...persons.choices.map((one) => one.alternative)])
          if (await confirm(world, alternative)) confirmed += 1;
        if (worth.without.status === 'possible') {
          const base = await solved(world, exhaustive);
          expect(worth.without.comparison.levels.map(({ before }) => before)).toEqual(valuesOf(base));
          expect(statedMargins(worth.without, 'before')).toEqual(marginsOf(world, [], base.moves));
          const stays = [orderOf(transfer.teacherId, 'stay')];
          const without = await forced(world, stays);
          const fallen = base.moves
            .filter(({ fromSchoolId, teacherId }) => fromSchoolId !== null && teacherId !== transfer.teacherId)
            .filter(({ teacherId }) => !movesWith(without.moves, teacherId))
            .map(({ teacherId }) => teacherId);
          expect(worth.falling.toSorted()).toEqual(fallen.toSorted());
          for (const partner of found.together) {
            const alone = await forced(world, [orderOf(partner, 'stay')]);
            expect(movesWith(alone.moves, transfer.teacherId)).toBe(false);
            together += 1;
          }
        }
      }),
      { numRuns: propertyRuns(27) },
    );
    expect(confirmed).toBeGreaterThan(9);
    expect(together).toBeGreaterThan(0);
  });

  it('states of a teacher who stays what a move would lose, or the rule that admits none', async () => {
    let confirmed = 0;
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(fc.oneof(denseWorlds, planWorlds), fc.nat(20), async (world, pick) => {
        const ready = await opened(world);
        if (ready === null) return;
        const staying = world.district.teachers.filter(({ id }) => !ready.explained.transfers.has(id));
        const teacher = staying[pick % Math.max(1, staying.length)];
        const facts = teacher === undefined ? undefined : stayerFacts(ready.explained, teacher.id);
        if (facts === undefined) return;
        const found = await explainStayer(ready, facts.teacherId, facts, limits);
        if (found !== null) {
          for (const alternative of [found.move, ...found.places.choices.map((one) => one.alternative)])
            if (await confirm(world, alternative)) confirmed += 1;
          return;
        }
        // An order to move changes nothing about a clause or a rule: no plan can carry it out.
        const isBound = world.district.orders.some(({ teacherId }) => teacherId === facts.teacherId);
        const freed = facts.refused.some(({ rule }) => rule === 'accepts_assignment');
        if (isBound || freed) return;
        expect((await forced(world, [orderOf(facts.teacherId, 'move')])).status).toBe('infeasible');
        refused += 1;
      }),
      { numRuns: propertyRuns(36) },
    );
    expect(confirmed).toBeGreaterThan(4);
    expect(refused).toBeGreaterThan(0);
  });

  it('prices each person for an unfilled post as the forced plan does, the least loss first', async () => {
    let confirmed = 0;
    await fc.assert(
      fc.asyncProperty(fc.oneof(denseWorlds, planWorlds), async (world) => {
        const ready = await opened(world);
        const [post] = ready === null ? [] : unfilledPosts(ready.explained);
        if (ready === null || post === undefined) return;
        const facts = postFacts(ready.explained, post);
        if (facts === undefined) throw new Error('an unfilled post has facts');
        const { choices } = await rankCandidates(ready, facts, 3);
        for (const { alternative } of choices) if (await confirm(world, alternative)) confirmed += 1;
        const lost = choices.flatMap(({ alternative }) =>
          alternative.status === 'possible' ? [alternative.comparison.levels.map(({ lost: one }) => one)] : [],
        );
        expect(lost).toEqual(
          lost.toSorted((a, b) => a.map((one, level) => one - (b[level] ?? 0)).find((order) => order !== 0) ?? 0),
        );
      }),
      { numRuns: propertyRuns(36) },
    );
    expect(confirmed).toBeGreaterThan(4);
  });

  it('states of each binding quota and limit what one unit more gains, as the plan forced under it shows', async () => {
    let confirmed = 0;
    await fc.assert(
      fc.asyncProperty(fc.oneof(denseWorlds, planWorlds), async (world) => {
        const ready = await opened(world);
        if (ready === null) return;
        const { district, previous } = world;
        const request = {
          district,
          policy: world.policy,
          previous,
          engine: 'auto',
          timeLimit: null,
          memoryLimit: 1024,
        };
        const prices = await priceRules(ready.explained, {
          pool: solvingInProcess,
          request: { ...request, engine: 'auto' },
        });
        const changes = unitChanges(ready.explained);
        expect(prices).toHaveLength(changes.length);
        for (const [index, { comparison }] of prices.entries()) {
          const { policy } = changes[index] ?? world;
          const plan = await solved({ ...world, policy }, exhaustive);
          expect(comparison?.levels.map(({ after }) => after)).toEqual(valuesOf(plan));
          // A looser rule never makes the first level that differs worse.
          const deciding = comparison === null ? null : decidingLevel(comparison);
          if (deciding !== null) expect(comparison?.levels[deciding]?.lost).toBeLessThan(0);
          confirmed += 1;
        }
      }),
      { numRuns: propertyRuns(24) },
    );
    expect(confirmed).toBeGreaterThan(4);
  });
});
