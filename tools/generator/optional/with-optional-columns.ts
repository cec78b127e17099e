import type { District } from '../../../src/district/district.ts';
import { sortedDistrict } from '../../../src/district/sorted.ts';
import type { Move } from '../../../src/plan/transfer.ts';
import { random } from '../random.ts';
import { withAssets } from './assets.ts';
import { withGrade } from './grades.ts';
import { withOffice } from './offices.ts';
import { withTerms } from './terms.ts';

/** A district with every optional column filled, so that every rule has its data; moves that keep the rules still do. */
export const withOptionalColumns = (stream: string, district: District, moves: readonly Move[]): District => {
  const assets = random(`${stream}|assets`);
  const offices = random(`${stream}|offices`);
  const grades = random(`${stream}|grades`);
  const placed = withTerms(random(`${stream}|terms`), district, moves);
  return sortedDistrict({
    ...placed,
    schools: placed.schools.map((school) => withAssets(assets, school)),
    teachers: placed.teachers.map((teacher) => withGrade(grades, withOffice(offices, teacher))),
  });
};
