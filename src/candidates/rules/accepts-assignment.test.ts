import { describe, expect, it } from 'vitest';
import { anOrder } from '../../../test/support/district.ts';
import { refuses } from '../../../test/support/pair.ts';
import { acceptsAssignment } from './accepts-assignment.ts';

describe('the rule of accepted placements', () => {
  it('refuses a school not wished to who accepts no other', () => {
    expect(refuses(acceptsAssignment)).toBe(false);
    expect(refuses(acceptsAssignment, { teacher: { acceptsAssignment: false } })).toBe(true);
    expect(refuses(acceptsAssignment, { teacher: { acceptsAssignment: false, wishes: ['V'] } })).toBe(false);
  });

  it.each(['move', 'assign'] as const)('gives way to an order to %s', (kind) => {
    const teacher = { acceptsAssignment: false };
    const district = { orders: [anOrder({ teacherId: 'T', kind, schoolId: kind === 'assign' ? 'V' : null })] };
    expect(refuses(acceptsAssignment, { teacher })).toBe(true);
    expect(refuses({ ...acceptsAssignment }, { teacher, district })).toBe(false);
  });
});
