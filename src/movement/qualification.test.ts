import { describe, expect, it } from 'vitest';
import { aDistrict, aHire, anOrder, aPost, aSchool, aTeacher } from '../../test/support/district.ts';
import { aPolicy } from '../../test/support/policy.ts';
import { candidateMoves } from '../candidates/candidates.ts';
import { hireRefusals } from '../candidates/hires/hire-rules.ts';
import { pairContext } from '../candidates/pair.ts';
import type { Qualification } from '../district/teacher.ts';
import { type Stage, stages } from '../district/words.ts';
import { eligibilityLedger } from '../eligibility/ledger.ts';
import { checkPlan } from '../plan/checker/check-plan.ts';
import { slotTable } from '../staffing/slot-table.ts';
import { isCertified, stagesServedBy } from './qualification.ts';

describe('a certificate', () => {
  it('serves its own stage and those below, never one above; a kindergarten is separate', () => {
    const served = (stage: Stage) =>
      stages.filter((wanted) =>
        isCertified({ stage, subject: 'art', alsoQualified: [], wishes: [] }, { stage: wanted, subject: 'art' }),
      );
    expect(Object.fromEntries(stages.map((stage) => [stage, served(stage)]))).toEqual({
      kindergarten: ['kindergarten'],
      primary: ['primary'],
      junior: ['primary', 'junior'],
      senior: ['primary', 'junior', 'senior'],
    });
    for (const stage of stages) expect(stagesServedBy[stage][0]).toBe(stage);
  });

  it('serves one subject', () => {
    const person = { stage: 'senior', subject: 'art', alsoQualified: [], wishes: [] } as const;
    expect(isCertified(person, { stage: 'junior', subject: 'music' })).toBe(false);
  });
});

const subjects = ['chinese', 'music'] as const;
const further: readonly (readonly Qualification[])[] = [
  [],
  ...stages.flatMap((stage) => subjects.map((subject) => [{ stage, subject }])),
];
const ladder: readonly Stage[] = ['primary', 'junior', 'senior'];

/** Written out once more from the words of dataset.md, for the test alone. */
const expected = (own: Stage, also: readonly Qualification[], slot: Qualification, admitted: boolean): boolean => {
  const covers = (held: Qualification): boolean =>
    held.subject === slot.subject &&
    (held.stage === slot.stage ||
      (ladder.includes(slot.stage) && ladder.indexOf(held.stage) > ladder.indexOf(slot.stage)));
  const listed = also.some(({ stage, subject }) => stage === slot.stage && subject === slot.subject);
  return (
    [{ stage: own, subject: 'chinese' } as const, ...also].some(covers) && (own === slot.stage || listed || admitted)
  );
};

describe.each(stages)('a teacher of the stage %s', (stage) => {
  const cases = further.flatMap((alsoQualified) =>
    [[], ['V']].flatMap((wishes) =>
      (['none', 'move', 'assign', 'assign elsewhere'] as const).flatMap((order) =>
        (['listed', 'certificate'] as const).map((crossStage) => ({ alsoQualified, wishes, order, crossStage })),
      ),
    ),
  );

  it('is a candidate for the slots that the checker admits, with every certificate, wish, order and policy', () => {
    expect(cases).toHaveLength(144);
    for (const one of cases) {
      const { alsoQualified, wishes, order, crossStage } = one;
      const district = aDistrict({
        schools: ['U', 'V', 'W'].map((id) => aSchool({ id, areaClass: id === 'U' ? 'town' : 'rural', stages })),
        posts: stages.flatMap((each) =>
          subjects.map((subject) => aPost({ schoolId: 'V', stage: each, subject, required: 1 })),
        ),
        teachers: [aTeacher({ id: 'T', schoolId: 'U', stage, subject: 'chinese', alsoQualified, wishes })],
        hires: [aHire({ id: 'N', stage, subject: 'chinese', alsoQualified, wishes })],
        orders:
          order === 'none'
            ? []
            : order === 'move'
              ? [anOrder({ teacherId: 'T', kind: 'move' })]
              : [anOrder({ teacherId: 'T', kind: 'assign', schoolId: order === 'assign' ? 'V' : 'W' })],
      });
      const policy = aPolicy({ crossStage, principals: 'none', rotationScopes: [] });
      const [slots, context] = [slotTable(district, policy), pairContext(district, policy)];
      const ledger = eligibilityLedger(district, policy);
      const found = candidateMoves(district, district.teachers, slots, context);
      const [teacher, hire, school] = [district.teachers[0], district.hires[0], district.schools[1]];
      if (!teacher || !hire || !school) throw new Error('the district has one teacher, one new teacher and a village');
      slots.forEach((slot, index) => {
        if (slot.schoolId !== 'V') return;
        const where = `${JSON.stringify(one)} ${slot.key}`;
        const to = { toSchoolId: slot.schoolId, stage: slot.stage, subject: slot.subject };
        const move = { teacherId: teacher.id, fromSchoolId: teacher.schoolId, ...to };
        const placement = { teacherId: hire.id, fromSchoolId: null, ...to };
        const broken = checkPlan(district, policy, ledger, [move, placement], null)
          .checks.filter(({ holds }) => !holds)
          .map(({ rule, scope }) => `${rule} ${scope}`);
        const admitted = crossStage === 'certificate' || wishes.length > 0;
        const moves = expected(stage, alsoQualified, slot, admitted || order === 'assign');
        expect(!broken.includes('qualified teacher:T'), where).toBe(moves);
        expect(found.slot.includes(index), where).toBe(moves && order !== 'assign elsewhere');
        const placed = expected(stage, alsoQualified, slot, admitted);
        expect(!broken.includes('hire_qualified hire:N'), where).toBe(placed);
        expect(!hireRefusals({ hire, slot, school }, context).includes('qualified'), where).toBe(placed);
      });
    }
  });
});
