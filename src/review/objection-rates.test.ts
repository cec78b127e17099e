import { describe, expect, it } from 'vitest';
import { aMove } from '../../test/support/lawful-plan.ts';
import { anAnswer } from '../../test/support/review.ts';
import { objectionRates } from './objection-rates.ts';

const moves = [aMove('A', 'U1', 'R1'), aMove('B', 'U1', 'R2'), aMove('C', 'U2', 'R1')];

describe('the objection rates', () => {
  it('count each school’s moves, in and out, and the answers to them', () => {
    const rates = objectionRates(moves, [
      anAnswer({ id: '1', schoolId: 'U1', teacherId: 'A', standing: 'upheld' }),
      anAnswer({ id: '2', schoolId: 'U1', teacherId: 'A', standing: 'open' }),
      anAnswer({ id: '3', schoolId: 'R1', teacherId: 'C', standing: 'withdrawn' }),
    ]);
    expect(rates.map(({ schoolId }) => schoolId)).toEqual(['R1', 'R2', 'U1', 'U2']);
    expect(rates[2]).toEqual({
      schoolId: 'U1',
      moves: 2,
      answered: false,
      unanswered: 1,
      objectedMoves: 1,
      open: 1,
      upheld: 1,
      rejected: 0,
      withdrawn: 0,
    });
    expect(rates[0]).toMatchObject({ moves: 2, answered: false, objectedMoves: 0, withdrawn: 1 });
  });

  it('take a school as answering by its list or by every move', () => {
    const accepted = (schoolId: string, teacherId: string | null) =>
      anAnswer({ schoolId, teacherId, standing: 'accepted', objection: null });
    const answered = (...given: ReturnType<typeof anAnswer>[]) =>
      objectionRates(moves, given)
        .filter((rate) => rate.answered)
        .map(({ schoolId }) => schoolId);
    expect(answered(accepted('U1', null))).toEqual(['U1']);
    expect(answered(accepted('U1', 'A'))).toEqual([]);
    expect(answered(accepted('U1', 'A'), anAnswer({ schoolId: 'U1', teacherId: 'B' }))).toEqual(['U1']);
    expect(answered(anAnswer({ schoolId: 'U2', teacherId: 'C', standing: 'withdrawn' }))).toEqual([]);
  });

  it('leave out new teachers and teachers’ own appeals', () => {
    const hire = { ...aMove('N', 'U1', 'R2'), fromSchoolId: null };
    expect(objectionRates([hire], [anAnswer({ kind: 'appeal', schoolId: null, teacherId: 'A' })])).toEqual([]);
  });
});
