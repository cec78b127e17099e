import { describe, expect, it } from 'vitest';
import { anOrder } from '../../test/support/district.ts';
import { lawfulDistrict, lawfulMoves } from '../../test/support/lawful-plan.ts';
import { schoolId, teacherId } from '../district/ids.ts';
import type { Subject } from '../district/words.ts';
import { frozenOrders } from './frozen-orders.ts';

const freeze = (given: {
  schools?: readonly string[];
  subjects?: readonly Subject[];
  teachers?: readonly string[];
}) => ({
  schools: new Set((given.schools ?? []).map(schoolId)),
  subjects: new Set(given.subjects ?? []),
  teachers: new Set((given.teachers ?? []).map(teacherId)),
});
const rows = (given: Parameters<typeof freeze>[0], ordered: readonly string[] = []) =>
  frozenOrders(lawfulDistrict(), lawfulMoves(), freeze(given), new Set(ordered.map(teacherId)));
const of = (id: string, { orders }: ReturnType<typeof rows>) =>
  orders.filter((order) => order.teacherId === id).map(({ kind, schoolId: school }) => [kind, school]);

describe('orders that keep a part of the previous plan', () => {
  it('keep the school of a mover and the place of a teacher who stays', () => {
    const frozen = rows({ teachers: ['U1-01', 'U1-03'] });
    expect([of('U1-01', frozen), of('U1-03', frozen), frozen.orders.length]).toEqual([
      [['assign', 'R1']],
      [['stay', null]],
      2,
    ]);
  });

  it('keep who leaves, stays at and comes to a frozen school, and forbid it to all others', () => {
    const frozen = rows({ schools: ['R1'] });
    expect([of('R1-01', frozen), of('U1-01', frozen), of('U1-02', frozen), of('U2-05', frozen)]).toEqual([
      [['stay', null]],
      [['assign', 'R1']],
      [['forbid', 'R1']],
      [['forbid', 'R1']],
    ]);
  });

  it('keep every teacher of a frozen subject and no other', () => {
    expect(rows({ subjects: ['music'] }).orders).toEqual([]);
    expect(rows({ subjects: ['chinese'] }).orders).toHaveLength(lawfulDistrict().teachers.length);
  });

  it('leave a teacher to the order that names the teacher, and report that', () => {
    const frozen = rows({ schools: ['R1'], teachers: ['U1-01'] }, ['U1-01', 'U2-05']);
    expect([of('U1-01', frozen), of('U2-05', frozen), frozen.ordered]).toEqual([[], [], ['U1-01']]);
  });

  it('keep a teacher in place whom the roster already has at the school of the plan', () => {
    const moved = { ...anOrder({ teacherId: 'U1-01', kind: 'stay' }), reason: null, kept: true };
    const district = lawfulDistrict();
    const teachers = district.teachers.map((one) => (one.id === 'U1-01' ? { ...one, schoolId: schoolId('R1') } : one));
    const { orders } = frozenOrders(
      { ...district, teachers },
      lawfulMoves(),
      freeze({ teachers: ['U1-01'] }),
      new Set(),
    );
    expect(orders).toEqual([moved]);
  });
});
