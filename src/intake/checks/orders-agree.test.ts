import { describe, expect, it } from 'vitest';
import { faultLinesOf } from '../../../test/intake/raw-dataset.ts';
import { anOrder } from '../../../test/support/district.ts';

type Given = readonly [kind: 'move' | 'stay' | 'assign' | 'forbid', schoolId?: string];

const ordered = (...given: readonly Given[]) =>
  faultLinesOf({ orders: given.map(([kind, schoolId = null]) => anOrder({ teacherId: 'T1', kind, schoolId })) });

describe('orders of one teacher', () => {
  it.each<[string, readonly Given[]]>([
    ['move_stay', [['move'], ['stay']]],
    ['assign_stay', [['assign', 'S2'], ['stay']]],
    [
      'assign_forbid',
      [
        ['assign', 'S2'],
        ['forbid', 'S2'],
      ],
    ],
    ['assign_forbid', [['assign', 'S2'], ['forbid']]],
    ['move_forbid_all', [['forbid'], ['move']]],
  ])('contradict each other: %s', (why, given) => {
    expect(ordered(...given)).toEqual([`error orders:3:kind expected.orders_${why}`]);
  });

  it('cannot assign to two schools', () => {
    expect(ordered(['assign', 'S1'], ['assign', 'S2'])).toContain('error orders:3:kind expected.orders_assign_twice');
  });

  it('name one mode of movement between them', () => {
    const inModes = (move: 'support' | 'transfer') =>
      faultLinesOf({
        orders: [
          anOrder({ teacherId: 'T1', kind: 'move', mode: move }),
          anOrder({ teacherId: 'T1', kind: 'assign', schoolId: 'S2', mode: 'support' }),
        ],
      });
    expect(inModes('transfer')).toEqual(['error orders:3:kind expected.orders_modes_differ']);
    expect(inModes('support')).toEqual([]);
  });

  it('agree otherwise', () => {
    expect(ordered(['move'], ['assign', 'S2'])).toEqual([]);
    expect(ordered(['assign', 'S2'], ['forbid', 'S1'])).toEqual([]);
    expect(ordered(['stay'], ['forbid'])).toEqual([]);
  });
});
