import type { District } from '../../src/district/district.ts';
import { schoolId, teacherId } from '../../src/district/ids.ts';
import type { Hire } from '../../src/district/teacher.ts';
import type { Stage, Subject } from '../../src/district/words.ts';
import type { Move } from '../../src/plan/transfer.ts';
import { aHire, type PlainOf } from './district.ts';
import { type Changed, lawfulDistrict } from './lawful-plan.ts';

/** A placement by codes; primary Chinese unless said otherwise. */
export const aPlacement = (
  hire: string,
  to: string,
  slot: { readonly stage?: Stage; readonly subject?: Subject } = {},
): Move => ({
  teacherId: teacherId(hire),
  fromSchoolId: null,
  toSchoolId: schoolId(to),
  stage: slot.stage ?? 'primary',
  subject: slot.subject ?? 'chinese',
});

/** The lawful plan's district with two new teachers: Chinese, and a special-post teacher of music, who is wanted at R2. */
export const hiringDistrict = (
  changed: Readonly<Record<string, Partial<PlainOf<Hire>>>> = {},
  district: District = lawfulDistrict(),
): District => ({
  ...district,
  hires: [
    aHire({ id: 'N1', serviceSchools: ['R1', 'R2', 'U1'], ...changed.N1 }),
    aHire({ id: 'N2', subject: 'music', hireType: 'special_post', ...changed.N2 }),
  ],
});

export const lawfulPlacements = {
  N1: [aPlacement('N1', 'R1')],
  N2: [aPlacement('N2', 'R2', { subject: 'music' })],
} as const;

/** The lawful plan with both new teachers at rural schools, as changed. */
export const hiring = (changed: Changed = {}): Changed => ({
  ...changed,
  district: changed.district ?? hiringDistrict(),
  moves: { ...lawfulPlacements, ...changed.moves },
});
