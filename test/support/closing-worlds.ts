import fc from 'fast-check';
import type { CalendarDate } from '../../src/district/date.ts';
import type { School } from '../../src/district/school.ts';
import { movementWorlds } from './movement-worlds.ts';
import { type PlanWorld, planWorlds } from './plan-worlds.ts';

const closings = ['2026-08-31', '2026-09-01', '2026-09-02', '2027-08-31', '2029-09-01', null, null] as const;
const openings = ['2027-08-31', '2027-09-01', null, null, null] as const;

/** Worlds in which schools close or open about the days that matter. */
const withDates = (worlds: fc.Arbitrary<PlanWorld>): fc.Arbitrary<PlanWorld> =>
  fc
    .record({
      world: worlds,
      closing: fc.array(fc.constantFrom(...closings), { minLength: 8, maxLength: 8 }),
      opening: fc.array(fc.constantFrom(...openings), { minLength: 8, maxLength: 8 }),
    })
    .map(({ world, closing, opening }) => ({
      ...world,
      district: {
        ...world.district,
        schools: world.district.schools.map(
          (school, index): School => ({
            ...school,
            closingDate: (closing[index] ?? null) as CalendarDate | null,
            openingDate: closing[index] == null ? ((opening[index] ?? null) as CalendarDate | null) : null,
          }),
        ),
      },
    }));

/** Small worlds with such dates, with orders and terms away or without. */
export const closingWorlds: fc.Arbitrary<PlanWorld> = withDates(fc.oneof(planWorlds, movementWorlds));
/** The same with no one on a term away. */
export const closingWorldsAtHome: fc.Arbitrary<PlanWorld> = withDates(planWorlds);
