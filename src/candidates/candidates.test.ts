import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { propertyRuns, smallWorlds } from '../../test/support/arbitraries.ts';
import { aDistrict, aJourney, anOrder, aPost, aSchool, aTeacher } from '../../test/support/district.ts';
import { aPolicy } from '../../test/support/policy.ts';
import { slotTable } from '../staffing/slot-table.ts';
import { candidateMoves } from './candidates.ts';
import { pairContext } from './pair.ts';
import { refusalsOf } from './refusals.ts';

const district = aDistrict({
  schools: [aSchool({ id: 'U', areaClass: 'town' }), ...['V1', 'V2', 'V3'].map((id) => aSchool({ id }))],
  posts: ['V1', 'V2', 'V3'].map((schoolId) => aPost({ schoolId, required: 1 })),
  teachers: [aTeacher({ id: 'A', schoolId: 'U', homePlace: 'H' }), aTeacher({ id: 'B', schoolId: 'U' })],
  journeys: [
    aJourney({ homePlace: 'H', schoolId: 'V1', minutes: 30 }),
    aJourney({ homePlace: 'H', schoolId: 'V2', minutes: 90 }),
  ],
  orders: [anOrder({ teacherId: 'B', kind: 'forbid', schoolId: 'V1' })],
});

const found = (rules = aPolicy()) =>
  candidateMoves(district, district.teachers, slotTable(district, rules), pairContext(district, rules));

describe('the candidate moves', () => {
  it('are the pairs no rule refuses, sorted by teacher and slot, with their minutes', () => {
    const { teacher, slot, minutes } = found();
    const slots = slotTable(district, aPolicy());
    const rows = Array.from(teacher, (who, at) => [
      district.teachers[who]?.id,
      slots[slot[at] ?? -1]?.schoolId,
      minutes[at],
    ]);
    expect(rows).toEqual([
      ['A', 'V1', 30],
      ['A', 'V3', -1],
      ['B', 'V2', -1],
      ['B', 'V3', -1],
    ]);
  });

  it('count the pairs that are lost by the rule that refused them first', () => {
    expect(Object.fromEntries(found().refused)).toEqual({ commute: 1, orders: 1 });
    expect(found(aPolicy({ moveKinds: ['target_to_source'] })).refused.get('move_kind')).toBe(6);
  });

  it('grouped by subject, equal the pairs every rule admits', () => {
    fc.assert(
      fc.property(smallWorlds, ({ district: given, policy }) => {
        const context = pairContext(given, policy);
        const slots = slotTable(given, policy);
        const grouped = candidateMoves(given, given.teachers, slots, context);
        const one: string[] = [];
        given.teachers.forEach((teacher, index) => {
          slots.forEach((slot, which) => {
            const [home, school] = [context.schools.get(teacher.schoolId), context.schools.get(slot.schoolId)];
            if (home === undefined || school === undefined) return;
            const pair = { teacher, home, slot, school, minutes: context.minutes(teacher, school) };
            if (refusalsOf(pair, context).length === 0) one.push(`${index} ${which} ${pair.minutes ?? -1}`);
          });
        });
        const many = Array.from(grouped.teacher, (who, at) => `${who} ${grouped.slot[at]} ${grouped.minutes[at]}`);
        expect(many).toEqual(one);
      }),
      { numRuns: propertyRuns() },
    );
  });
});
