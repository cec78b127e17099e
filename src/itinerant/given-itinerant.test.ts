import { describe, expect, it } from 'vitest';
import { itinerantDistrict, lawfulAssignments } from '../../test/support/itinerant.ts';
import { districtFingerprint } from '../district/hash.ts';
import type { Move } from '../plan/transfer.ts';
import { catalogues } from '../text/render.ts';
import { notOfPlan, parseItinerant, strangeMoves } from './given-itinerant.ts';

const district = itinerantDistrict();
const moved = (id: string, school: string) => ({
  teacher_id: id,
  to_school_id: school,
  stage: 'primary',
  subject: 'pe',
});
const document = {
  format: 'itinerant/1',
  dataset: { sha256: districtFingerprint(district) },
  after_moves: [moved('P3', 'S1'), moved('P2', 'S2')],
  teachers: lawfulAssignments.teachers.map((one) => ({
    teacher_id: one.teacherId,
    hub_school_id: one.hubSchoolId,
    hub_lessons: one.hubLessons,
    travel_minutes: one.travelMinutes,
    visits: one.visits.map(({ schoolId, ...visit }) => ({ school_id: schoolId, ...visit })),
  })),
  remote: lawfulAssignments.remote.map(({ schoolId, fromSchoolId, assistants, ...one }) => ({
    school_id: schoolId,
    from_school_id: fromSchoolId,
    ...one,
    assistants: assistants.map(({ teacherId, lessons }) => ({ teacher_id: teacherId, lessons })),
  })),
};
const read = (changed: object = {}) => parseItinerant({ ...document, ...changed }, 'itinerant.json');
const given = (changed: object = {}) => {
  const result = read(changed);
  if (!result.ok) throw new Error('refused');
  return result.value;
};
const columns = (faults: readonly { readonly column: string | null; readonly expected: { readonly key: string } }[]) =>
  faults.map(({ column, expected }) => {
    for (const words of Object.values(catalogues)) expect(words).toHaveProperty([expected.key]);
    return column;
  });

describe('an itinerant plan read back', () => {
  it('is the assignments it was written from', () => {
    expect(given({ other: 'kept out' }).assignments).toEqual(lawfulAssignments);
    expect(given()).toMatchObject({ policy: null, claims: { coverage: null, extra: null, levels: null } });
  });

  it('names every place that is not as it should be', () => {
    const [first] = document.teachers;
    const wrong = read({
      format: 'plan/1',
      teachers: [{ ...first, hub_lessons: -1, visits: [{ school_id: 'S1', day: 9, lessons: [{ lessons: 0.5 }] }] }],
      remote: null,
    });
    expect(wrong.ok ? [] : columns(wrong.faults)).toEqual([
      'format',
      'teachers.0.hub_lessons',
      'teachers.0.visits.0.day',
      'teachers.0.visits.0.lessons.0.stage',
      'teachers.0.visits.0.lessons.0.subject',
      'teachers.0.visits.0.lessons.0.lessons',
      'remote',
    ]);
    const none = parseItinerant([], 'itinerant.json');
    expect(none.ok ? [] : columns(none.faults)).toEqual([null]);
  });

  it('comes after moves of people and to schools of the dataset, each person once', () => {
    expect(strangeMoves(given(), district, 'itinerant.json')).toEqual([]);
    const strange = [moved('P3', 'S1'), moved('P3', 'S2'), moved('X', 'S1'), moved('P2', 'X')];
    expect(columns(strangeMoves(given({ after_moves: strange }), district, 'itinerant.json'))).toEqual([
      'after_moves.1',
      'after_moves.2',
      'after_moves.3',
    ]);
  });

  it('applies only to a plan of its own dataset and moves', () => {
    const { moves } = given();
    const judged = (changed: object, planned: readonly Move[] = moves) =>
      columns(notOfPlan(given(changed), district, planned, 'itinerant.json'));
    expect(judged({}, moves.toReversed())).toEqual([]);
    expect(judged({ dataset: { sha256: 'another' } })).toEqual(['dataset.sha256']);
    expect(judged({}, moves.slice(1))).toEqual(['after_moves']);
    expect(judged({}, [...moves, ...moves])).toEqual(['after_moves']);
  });
});
