import { describe, expect, it } from 'vitest';
import {
  aDay,
  anAnswer,
  anObjection,
  aStanding,
  auditor,
  officer,
  principalOf,
  teacherOf,
} from '../../../test/support/review.ts';
import { schoolId, teacherId } from '../../district/ids.ts';
import { type AnswerContext, type AnswerGiven, lodge } from './lodge.ts';

const inReview = aStanding({ state: 'in_review', reviewDue: '2026-08-10' });
const inNotice = aStanding({ state: 'public_notice', noticeDue: '2026-08-21' });
/** T goes from U1 to R1. */
const about = { teacherId: teacherId('T'), schoolId: schoolId('U1'), toSchoolId: schoolId('R1') };
const context = (given: Partial<AnswerContext> = {}): AnswerContext => ({
  standing: inReview,
  today: aDay('2026-08-10'),
  about,
  answers: [],
  schoolExists: (id) => ['U1', 'U2', 'R1', 'R2'].includes(id),
  ...given,
});
const given = (changed: Partial<AnswerGiven> = {}): AnswerGiven => ({
  actor: principalOf('U1'),
  schoolId: schoolId('U1'),
  teacherId: teacherId('T'),
  objection: anObjection(),
  ...changed,
});
const refusals = (one: AnswerGiven, where = context()): readonly string[] => {
  const lodged = lodge('A', one, where);
  return lodged.ok ? [] : lodged.faults.map(({ rule }) => rule);
};

describe('an answer in review', () => {
  it('is an objection of the school left, open and in time on the last day', () => {
    expect(lodge('A', given(), context())).toMatchObject({
      ok: true,
      value: { id: 'A', kind: 'review', standing: 'open', late: false, by: 'principal-U1' },
    });
  });

  it('is an acceptance of one move or of the whole list', () => {
    for (const teacher of [teacherId('T'), null])
      expect(lodge('A', given({ teacherId: teacher, objection: null }), context())).toMatchObject({
        value: { standing: 'accepted', objection: null },
      });
    expect(refusals(given({ teacherId: null }))).toEqual(['list_accepted_only']);
  });

  it('is given for the own school, about who leaves it or comes to it', () => {
    expect(refusals(given({ actor: principalOf('U2') }))).toContain('own_school');
    expect(refusals(given({ actor: principalOf('U2'), schoolId: schoolId('U2') }))).toContain('own_moves');
    const stays = context({ about: { ...about, toSchoolId: null } });
    expect(refusals(given(), stays)).toContain('own_moves');
    expect(refusals(given({ actor: auditor }))).toEqual(['answer_role']);
    expect(refusals(given(), context({ about: null }))).toEqual(['known_teacher']);
  });

  it('of the receiving school demands that the teacher does not come, not that they stay', () => {
    const receiving = { actor: principalOf('R1'), schoolId: schoolId('R1') };
    const notThere = anObjection({ demand: 'not_there', schoolId: 'R1' });
    expect(refusals(given({ ...receiving, objection: notThere }))).toEqual([]);
    expect(refusals(given(receiving))).toEqual(['demand_fits']);
    expect(refusals(given({ objection: notThere }))).toEqual(['demand_fits']);
  });

  it('requires the words or the file its reason needs', () => {
    expect(refusals(given({ objection: anObjection({ reason: 'other' }) }))).toEqual(['words_needed']);
    expect(refusals(given({ objection: anObjection({ reason: 'other', words: 'x' }) }))).toEqual([]);
    expect(refusals(given({ objection: anObjection({ reason: 'hardship' }) }))).toEqual(['evidence_needed']);
    expect(refusals(given({ objection: anObjection({ reason: 'hardship', evidence: ['F1'] }) }))).toEqual([]);
  });

  it('proposes another teacher, and only in place of one who is to stay', () => {
    const proposing = (demand: 'stay' | 'not_there', other: string) =>
      anObjection({
        demand,
        schoolId: demand === 'stay' ? null : 'R1',
        proposal: { teacherId: other, toSchoolId: null },
      });
    expect(refusals(given({ objection: proposing('stay', 'P') }))).toEqual([]);
    expect(refusals(given({ objection: proposing('stay', 'T') }))).toEqual(['proposal_other']);
    expect(
      refusals(given({ actor: principalOf('R1'), schoolId: schoolId('R1'), objection: proposing('not_there', 'P') })),
    ).toEqual(['proposal_for_stay']);
  });

  it('is not given twice while one is open, and an acceptance may still be objected to', () => {
    const open = context({ answers: [anAnswer({ schoolId: 'U1', teacherId: 'T' })] });
    expect(refusals(given(), open)).toEqual(['objection_open']);
    const accepted = context({
      answers: [anAnswer({ schoolId: 'U1', teacherId: 'T', standing: 'accepted', objection: null })],
    });
    expect(refusals(given(), accepted)).toEqual([]);
    expect(refusals(given({ objection: null }), accepted)).toEqual(['accepted_already']);
  });

  it('comes in time, save what the personnel office registers, marked late', () => {
    const late = context({ today: aDay('2026-08-11') });
    expect(refusals(given(), late)).toEqual(['in_time']);
    expect(lodge('A', given({ actor: officer }), late)).toMatchObject({ value: { late: true, by: 'officer' } });
  });
});

describe('an appeal', () => {
  const own = { actor: teacherOf('T', 'U1'), schoolId: null };

  it('is for teachers about themselves, once the notice hangs', () => {
    expect(refusals(given(own))).toEqual(['teachers_appeal']);
    const noticed = context({ standing: inNotice });
    expect(lodge('A', given(own), noticed)).toMatchObject({ ok: true, value: { kind: 'appeal', schoolId: null } });
    expect(refusals(given({ ...own, actor: teacherOf('X', 'U1') }), noticed)).toEqual(['own_person']);
    expect(refusals(given({ ...own, objection: null }), noticed)).toEqual(['acceptance_in_review']);
  });

  it('may demand another existing school, or a move at all', () => {
    const noticed = context({ standing: inNotice });
    const objectionTo = (to: string | null) =>
      given({ ...own, objection: anObjection({ demand: 'go_there', schoolId: to }) });
    expect(refusals(objectionTo('R2'), noticed)).toEqual([]);
    for (const to of ['R1', 'U1', 'X', null]) expect(refusals(objectionTo(to), noticed)).toEqual(['demand_fits']);
    const stays = { ...noticed, about: { ...about, toSchoolId: null } };
    expect(refusals(given({ ...own, objection: anObjection({ demand: 'move' }) }), stays)).toEqual([]);
    expect(refusals(given({ ...own, objection: anObjection({ demand: 'stay' }) }), stays)).toEqual(['demand_fits']);
  });

  it('is taken after the decision to the last day, and not of a draft', () => {
    const decided = aStanding({ state: 'final', appealDue: '2026-09-07' });
    expect(refusals(given(own), context({ standing: decided, today: aDay('2026-09-07') }))).toEqual([]);
    expect(refusals(given(own), context({ standing: decided, today: aDay('2026-09-08') }))).toEqual(['in_time']);
    expect(refusals(given(own), context({ standing: aStanding() }))).toEqual(['not_open']);
  });
});
