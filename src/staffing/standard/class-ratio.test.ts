import { describe, expect, it } from 'vitest';
import { aSchool } from '../../../test/support/district.ts';
import { aPolicy } from '../../../test/support/policy.ts';
import { render } from '../../text/render.ts';
import { classRatio } from './class-ratio.ts';

const town = { id: 'S', areaClass: 'town' } as const;
const line = (school: Parameters<typeof aSchool>[0], pupils: number, classes: number, byPupils: number, given = {}) =>
  classRatio(aSchool(school), [{ stage: 'primary', pupils, classes }], byPupils, aPolicy(given));

describe('staff by classes', () => {
  it('adds what a teaching point of three classes lacks by its pupils', () => {
    const point = line({ ...town, teachingPoint: true }, 20, 3, 2);
    expect(point?.posts).toBe(3);
    expect(point && render('zh', point.message)).toBe('3 班 × 1.4 = 4.2，向上取整为 5，多于按学生数的 2');
  });

  it('applies to teaching points, village schools and schools of fewer than 200 pupils, to no other', () => {
    expect(line(town, 199, 6, 11)).not.toBeNull();
    expect(line(town, 200, 6, 11)).toBeNull();
    expect(line({ ...town, areaClass: 'rural' }, 300, 12, 16)?.posts).toBe(1);
    expect(line({ ...town, teachingPoint: true }, 300, 12, 16)?.posts).toBe(1);
  });

  it('never takes posts away, and is left out where the policy has no ratio', () => {
    expect(line(town, 199, 4, 11)?.posts).toBe(0);
    expect(line(town, 20, 6, 2, { classRatio: null })).toBeNull();
  });
});
