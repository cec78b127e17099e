import { expect, it } from 'vitest';
import { lawfulDistrict } from '../../test/support/lawful-plan.ts';
import { defaultPolicy } from '../policy/schema.ts';
import { curriculumPosts } from './curriculum.ts';
import { lessonArithmetic } from './lesson-arithmetic.ts';

const [any] = lawfulDistrict().schools;
if (any === undefined) throw new Error('no school');
const school = { ...any, stages: ['primary'] as const, classesPrimary: 12, pupilsPrimary: 500 };

it('multiplies classes by lessons and divides by the load, and comes to the posts of the curriculum', () => {
  const [line] = lessonArithmetic(school, 'mathematics', defaultPolicy);
  if (line === undefined) throw new Error('no line');
  expect(line.classes).toBe(12);
  expect(line.demand).toBeCloseTo((line.classes * line.lessonsPerClass) / line.load, 9);
  const district = { ...lawfulDistrict(), posts: null, teachers: [], schools: [school] };
  const post = curriculumPosts(district, defaultPolicy).find(({ subject }) => subject === 'mathematics');
  expect(line.teachers).toBe(post?.required);
  expect(Math.abs(line.teachers - line.demand)).toBeLessThan(1);
});

it('counts the classes from the pupils where no classes are given', () => {
  const [line] = lessonArithmetic({ ...school, classesPrimary: null, pupilsPrimary: 91 }, 'chinese', defaultPolicy);
  expect([line?.classes, line?.fromPupils]).toEqual([3, true]);
});

it('has no line for a subject outside the curriculum', () => {
  expect(lessonArithmetic(school, 'physics', defaultPolicy)).toEqual([]);
});
