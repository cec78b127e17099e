import { describe, expect, it } from 'vitest';
import { aDistrict, anOrder, aPost, aSchool, aTeacher } from '../../test/support/district.ts';
import { aPolicy } from '../../test/support/policy.ts';
import { slotTable } from '../staffing/slot-table.ts';
import { catalogues } from '../text/render.ts';
import { pairContext } from './pair.ts';
import { refusalsOf } from './refusals.ts';
import { pairRules } from './rules.ts';

describe('the refusals of a pair', () => {
  const district = aDistrict({
    schools: [aSchool({ id: 'U', areaClass: 'town' }), aSchool({ id: 'V', accepts: false })],
    posts: [aPost({ schoolId: 'V', required: 1 })],
    teachers: [aTeacher({ id: 'T', schoolId: 'U' })],
    orders: [anOrder({ teacherId: 'T', kind: 'stay' })],
  });
  const policy = aPolicy({ unknownTravel: 'forbid' });
  const context = pairContext(district, policy);
  const [teacher, home, school] = [district.teachers[0], district.schools[0], district.schools[1]];
  const slot = slotTable(district, policy).find(({ schoolId }) => schoolId === 'V');

  it('are all of them, not the first, in the order in which they are counted', () => {
    if (!teacher || !home || !school || !slot) throw new Error('the district has one teacher and one post at V');
    const pair = { teacher, home, slot, school, minutes: null };
    expect(refusalsOf(pair, context).map((rule) => rule.id)).toEqual(['accepts', 'orders', 'known_journey']);
  });

  it('have words in both languages', () => {
    for (const { id } of pairRules)
      expect([catalogues.zh[`refusal.${id}`], catalogues.en[`refusal.${id}`]]).not.toContain(undefined);
  });
});
