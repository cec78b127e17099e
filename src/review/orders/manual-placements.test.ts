import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anOrder } from '../../../test/support/district.ts';
import { aMove } from '../../../test/support/lawful-plan.ts';
import { theFacts } from '../../../test/support/review.ts';
import { orderKinds } from '../../district/words.ts';
import { reviewRequirements } from '../requirements.ts';
import { manualPlacements } from './manual-placements.ts';

const cap = { numerator: 3, denominator: 20 };
const moves = (count: number) => Array.from({ length: count }, (_, index) => aMove(`T${index}`, 'U1', 'R1'));

describe('placements by hand', () => {
  it('are moves of people whom an order sends, however many orders', () => {
    const orders = [
      ...orderKinds.map((kind, index) => anOrder({ teacherId: `T${index}`, kind })),
      anOrder({ teacherId: 'T0', kind: 'assign', schoolId: 'R1' }),
      anOrder({ teacherId: 'somebody', kind: 'move' }),
    ];
    const counted = manualPlacements(moves(20), orders, cap);
    expect(counted.placed.map(({ teacherId }) => teacherId)).toEqual(['T0', 'T2']);
    expect(counted).toMatchObject({ transfers: 20, most: 3, withinCap: true });
  });

  it('are not moves that a freeze keeps of the version before', () => {
    const orders = [
      anOrder({ teacherId: 'T0', kind: 'assign', schoolId: 'R1', kept: true }),
      anOrder({ teacherId: 'T1', kind: 'assign', schoolId: 'R1' }),
    ];
    expect(manualPlacements(moves(5), orders, cap).placed.map(({ teacherId }) => teacherId)).toEqual(['T1']);
  });

  it('have no cap where the policy has none', () => {
    expect(manualPlacements(moves(1), [anOrder({ teacherId: 'T0', kind: 'move' })], null)).toMatchObject({
      most: null,
      withinCap: true,
    });
  });

  it('are within the cap exactly where publishing does not miss it', () => {
    fc.assert(
      fc.property(fc.nat(60), fc.nat(60), fc.nat(20), (transfers, sent, numerator) => {
        const orders = Array.from({ length: sent }, (_, index) => anOrder({ teacherId: `T${index}`, kind: 'move' }));
        const rate = { numerator, denominator: 20 };
        const { placed, withinCap } = manualPlacements(moves(transfers), orders, rate);
        const facts = theFacts({ manualPlacements: placed.length, transfers, manualCap: rate });
        expect(reviewRequirements.manual_cap.missing(facts) === null).toBe(withinCap);
      }),
    );
  });
});
