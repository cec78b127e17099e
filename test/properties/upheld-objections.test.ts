import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eligibilityLedger } from '../../src/eligibility/ledger.ts';
import { checkPlan } from '../../src/plan/checker/check-plan.ts';
import { versionDifference } from '../../src/plan/versions/version-difference.ts';
import { checkProposal } from '../../src/review/objection/proposal.ts';
import { ordersOfObjection } from '../../src/review/orders/orders-of-objection.ts';
import { withOrders } from '../../src/review/orders/with-orders.ts';
import { revisionPolicy } from '../../src/review/revision.ts';
import { propertyRuns } from '../support/arbitraries.ts';
import { planWorlds } from '../support/plan-worlds.ts';
import { anObjection } from '../support/review.ts';
import { solved } from '../support/solved.ts';

describe('an upheld objection in the next plan', () => {
  it('keeps an upheld objection in a lawful plan that names the cause of every change', async () => {
    let revised = 0;
    await fc.assert(
      fc.asyncProperty(planWorlds, fc.nat(20), fc.boolean(), async ({ district, policy }, pick, receiving) => {
        const first = await solved({ district, policy, previous: null });
        const moved = first.moves[pick % Math.max(1, first.moves.length)];
        if (first.status !== 'optimal' || moved === undefined) return;
        const objection = anObjection(receiving ? { demand: 'not_there', schoolId: moved.toSchoolId } : {});
        const [order] = ordersOfObjection(moved.teacherId, objection, { reason: 'upheld', proposal: false });
        if (order === undefined) throw new Error('an objection makes an order');
        const decided = { id: 'O', order, expires: null, answerId: 'A' };
        const ordered = withOrders(district, [decided], policy.referenceDate);
        // Somebody whom the dataset itself orders to go cannot be kept by an objection: it is reported, not added.
        if (ordered.joined.length === 0) {
          expect(ordered.contradicting).toHaveLength(1);
          return;
        }
        const revision = revisionPolicy(policy);
        const next = await solved({ district: ordered.district, policy: revision, previous: first.moves });
        if (next.status !== 'optimal') return;
        revised += 1;
        const now = next.moves.find(({ teacherId }) => teacherId === moved.teacherId);
        expect(receiving ? now?.toSchoolId !== moved.toSchoolId : now === undefined).toBe(true);
        const ledger = eligibilityLedger(ordered.district, revision);
        const checked = checkPlan(ordered.district, revision, ledger, next.moves, first.moves);
        expect(checked.checks.filter(({ holds }) => !holds)).toEqual([]);
        const before = { district, policy, ledger: eligibilityLedger(district, policy), moves: first.moves };
        const difference = versionDifference(before, {
          district: ordered.district,
          policy: revision,
          ledger,
          moves: next.moves,
        });
        const own = difference.changes.find(({ teacherId }) => teacherId === moved.teacherId);
        expect(own?.cause).toBe('orders');
        expect(difference.changes.filter(({ cause }) => cause === 'policy' || cause === 'roster')).toEqual([]);
      }),
      { numRuns: propertyRuns() },
    );
    expect(revised).toBeGreaterThan(propertyRuns() / 10);
  });

  it('by somebody else is possible as the check of the proposal says: the solver may send them there or nowhere', async () => {
    let possible = 0;
    await fc.assert(
      fc.asyncProperty(planWorlds, fc.nat(20), fc.nat(20), async ({ district, policy }, pick, other) => {
        const first = await solved({ district, policy, previous: null });
        const about = first.moves[pick % Math.max(1, first.moves.length)];
        const proposed = district.teachers[other % district.teachers.length];
        if (first.status !== 'optimal' || about === undefined || proposed === undefined) return;
        const ledger = eligibilityLedger(district, policy);
        const proposal = { teacherId: proposed.id, toSchoolId: about.toSchoolId };
        const check = checkProposal(proposal, about, { district, policy, ledger, moves: first.moves });
        expect(check.possible).toBe(check.obstacles.length === 0);
        if (check.possible) possible += 1;
        const orders = ordersOfObjection(about.teacherId, anObjection({ proposal }), { reason: 'x', proposal: true });
        const decided = orders.map((order, index) => ({ id: `${index}`, order, expires: null, answerId: null }));
        const ordered = withOrders(district, decided, policy.referenceDate);
        if (ordered.joined.length < 2) return;
        const next = await solved({ district: ordered.district, policy, previous: first.moves });
        if (next.status !== 'optimal') return;
        const sent = next.moves.find(({ teacherId }) => teacherId === proposed.id);
        expect(sent?.toSchoolId).toBe(about.toSchoolId);
        if (proposed.schoolId === about.fromSchoolId && !first.moves.some(({ teacherId }) => teacherId === proposed.id))
          expect(check.possible).toBe(true);
      }),
      { numRuns: propertyRuns() },
    );
    expect(possible).toBeGreaterThan(0);
  });
});
