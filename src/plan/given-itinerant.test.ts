import { describe, expect, it } from 'vitest';
import { lawfulDistrict, lawfulMoves } from '../../test/support/lawful-plan.ts';
import { districtFingerprint } from '../district/hash.ts';
import type { SchoolId } from '../district/ids.ts';
import { catalogues } from '../text/render.ts';
import { parseItinerantText } from './given-itinerant.ts';

const district = lawfulDistrict();
const moves = lawfulMoves();
const given = {
  format: 'itinerant/1',
  dataset: { sha256: districtFingerprint(district) },
  after_moves: moves
    .map(({ teacherId, toSchoolId, stage, subject }) => ({
      teacher_id: teacherId,
      to_school_id: toSchoolId,
      stage,
      subject,
    }))
    .toReversed(),
  l3_extra: [{ school_id: 'R1', stage: 'primary', teachers: 2 }],
};
const read = (changed: object = {}) =>
  parseItinerantText(JSON.stringify({ ...given, ...changed }), 'itinerant.json', district, moves);
const columns = (result: ReturnType<typeof read>) =>
  result.ok
    ? []
    : result.faults.map(({ column, expected, remedy }) => {
        for (const { key } of [expected, remedy]) expect(catalogues.zh).toHaveProperty([key]);
        return column;
      });

describe('an itinerant plan as evidence', () => {
  it('says who comes to which school and stage', () => {
    const result = read({ other: 'kept out' });
    if (!result.ok) throw new Error('refused');
    const at = (school: string) => result.value(school as SchoolId, 'primary');
    expect([at('R1'), at('R2'), result.value('R1' as SchoolId, 'junior')]).toEqual([2, 0, 0]);
  });

  it('counts only for the dataset and the moves it was made for', () => {
    expect(columns(read({ dataset: { sha256: 'another' } }))).toEqual(['dataset.sha256']);
    expect(columns(read({ after_moves: given.after_moves.slice(1) }))).toEqual(['after_moves']);
    expect(columns(read({ after_moves: [...given.after_moves, ...given.after_moves] }))).toEqual(['after_moves']);
  });

  it('names every place that is not as it should be', () => {
    const wrong = { format: 'plan/1', l3_extra: [{ school_id: 'R1', stage: 'senior', teachers: -1 }] };
    expect(columns(read(wrong))).toEqual(['format', 'l3_extra.0.stage', 'l3_extra.0.teachers']);
    expect(columns(parseItinerantText('[]', 'itinerant.json', district, moves))).toEqual([null]);
    expect(columns(parseItinerantText('{"format": ', 'itinerant.json', district, moves))).toEqual(['12']);
  });
});
