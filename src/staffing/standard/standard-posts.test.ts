import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aSchool } from '../../../test/support/district.ts';
import { aPolicy } from '../../../test/support/policy.ts';
import { catalogues, render } from '../../text/render.ts';
import { standardPosts } from './standard-posts.ts';

const large = { id: 'S', areaClass: 'urban', pupilsPrimary: 1900, classesPrimary: 42 } as const;

describe('the standard posts of a school', () => {
  it('are staff by pupils less those who do not teach, each step kept', () => {
    const standard = standardPosts(aSchool(large), aPolicy());
    expect(standard).toMatchObject({ staff: 100, support: 9, teachers: 91, floor: 42 });
    expect(standard?.lines.map(({ rule, posts }) => [rule, posts])).toEqual([
      ['pupil_ratio', 100],
      ['support', -9],
    ]);
  });

  it('add up from their lines, in words in both languages', () => {
    const policy = aPolicy({ boardingPupilsPerPost: 50, leaveCoverShare: { numerator: 1, denominator: 20 } });
    const school = aSchool({
      id: 'S',
      stages: ['primary', 'junior'],
      pupilsJunior: 60,
      classesJunior: 3,
      boardingPupils: 120,
      disabledPupils: 7,
    });
    const standard = standardPosts(school, policy);
    expect(standard?.lines.map(({ rule }) => rule)).toEqual([
      'pupil_ratio',
      'class_ratio',
      'boarding',
      'resource_teacher',
      'leave_cover',
      'support',
    ]);
    expect(standard?.lines.reduce((sum, { posts }) => sum + posts, 0)).toBe(standard?.teachers);
    for (const { message, clause } of standard?.lines ?? []) {
      expect(clause).toMatch(/^\d\.\d+$/);
      for (const language of ['zh', 'en'] as const) {
        expect(catalogues[language]).toHaveProperty([message.key]);
        expect(render(language, message)).not.toMatch(/[{}]/);
      }
    }
  });

  it('keep one teacher a class as the floor, never above the standard', () => {
    const point = aSchool({ id: 'S', teachingPoint: true, pupilsPrimary: 12, classesPrimary: 3 });
    expect(standardPosts(point, aPolicy())).toMatchObject({ teachers: 5, floor: 3 });
    expect(standardPosts(point, aPolicy({ classRatio: null }))).toMatchObject({ teachers: 1, floor: 1 });
  });

  it('are unknown where the pupils are', () => {
    expect(standardPosts(aSchool({ id: 'S', pupilsPrimary: null }), aPolicy())).toBeNull();
  });

  it('never fall with more pupils, more classes or more boarders', () => {
    const policy = aPolicy({ boardingPupilsPerPost: 50 });
    fc.assert(
      fc.property(
        fc.record({
          pupilsPrimary: fc.nat(2000),
          classesPrimary: fc.nat(50),
          boardingPupils: fc.nat(500),
          disabledPupils: fc.nat(8),
          areaClass: fc.constantFrom('rural', 'urban'),
          teachingPoint: fc.boolean(),
        }),
        fc.constantFrom('classesPrimary', 'boardingPupils', 'disabledPupils'),
        (given, field) => {
          const posts = (school: object) => standardPosts(aSchool({ id: 'S', ...school }), policy)?.staff ?? -1;
          expect(posts({ ...given, [field]: given[field] + 1 })).toBeGreaterThanOrEqual(posts(given));
          // A school that grows beyond 200 pupils is no longer counted by classes: below and above, more is never less.
          if (given.pupilsPrimary !== 199)
            expect(posts({ ...given, pupilsPrimary: given.pupilsPrimary + 1 })).toBeGreaterThanOrEqual(posts(given));
        },
      ),
    );
  });
});
