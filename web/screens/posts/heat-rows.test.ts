import { expect, it } from 'vitest';
import type { PostBody, SchoolBody } from '../../app/service.ts';
import { heatAreas, heatSubjects } from './heat-rows.ts';

const school = (schoolId: string, areaClass: SchoolBody['areaClass']): SchoolBody => ({
  schoolId,
  name: schoolId,
  stages: ['primary'],
  areaClass,
  areaName: areaClass,
  cluster: null,
  group: null,
  qualitySchool: false,
  remoteness: 0,
  latitude: null,
  longitude: null,
  managedByDistrict: true,
  accepts: true,
  posts: { standard: 0, approved: 0, lent: 0, occupied: 0 },
});
const post = (schoolId: string, stage: string, subject: string, required: number, held: number): PostBody => ({
  schoolId,
  school: schoolId,
  stage,
  stageName: stage,
  subject,
  subjectName: subject,
  required,
  min: null,
  max: null,
  held,
  gap: Math.max(0, required - held),
});

it('adds the stages of a school, and the schools of an area, urban before rural', () => {
  const posts = [
    post('A', 'primary', 'maths', 3, 1),
    post('A', 'junior', 'maths', 2, 4),
    post('B', 'primary', 'maths', 2, 0),
    post('B', 'primary', 'music', 1, 1),
  ];
  const areas = heatAreas([school('B', 'rural'), school('A', 'urban')], posts);
  expect(areas.map(({ area, short }) => [area, short])).toEqual([
    ['urban', 0],
    ['rural', 2],
  ]);
  expect(areas[0]?.rows[0]?.cells.get('maths')).toEqual({ required: 5, held: 5 });
  expect(areas[1]?.sums.get('music')).toEqual({ required: 1, held: 1 });
  expect(areas[0]?.rows[0]?.cells.has('music')).toBe(false);
  expect(heatSubjects(posts).map(([subject]) => subject)).toEqual(['maths', 'music']);
});
