import { describe, expect, it } from 'vitest';
import { aSchool } from '../../test/support/district.ts';
import { documentDistrict, documentInput } from '../../test/support/documents.ts';
import { aPolicy } from '../../test/support/policy.ts';
import type { PlanLevel } from '../plan/plan.ts';
import type { GoalName } from '../policy/goal.ts';
import { render } from '../text/render.ts';
import { hasPlainNumbers, levelWords } from './level-words.ts';

const level = (goal: GoalName, value: number): PlanLevel => ({
  level: [{ goal, weight: 1 }],
  value,
  bound: value,
  proven: true,
  parts: [value],
});
const schools = documentDistrict().schools.map((school) =>
  school.areaClass === 'rural' ? { ...school, pupilsPrimary: 100 } : aSchool({ ...school, pupilsPrimary: 300 }),
);
const words = levelWords(documentInput({}, aPolicy(), documentDistrict({ schools })));
const said = (given: PlanLevel) => words(given).map((one) => render('zh', one));

describe('what a level reached, in words', () => {
  it('shows rural gaps as posts with their weighted number', () => {
    expect(said(level('unfilled_rural_posts', 4))).toEqual(['2 个岗位（按边远等级加权为 4）']);
  });

  it('shows a spread as a coefficient with its limit, and not the number that was minimised', () => {
    const shown = said(level('cv_backbone', 32_935));
    expect(shown[0]).toMatch(/^小学县级以上骨干教师差异系数 \d\.\d{3}（上限 0\.500）$/);
    expect(shown.join()).not.toContain('32935');
    expect(hasPlainNumbers(level('cv_backbone', 32_935))).toBe(false);
  });

  it('says of the excess over limits which coefficients lie above, or that none does', () => {
    const shown = said(level('cv_excess', 32_935));
    for (const one of shown)
      expect(one).toMatch(/^(各项差异系数均不超过上限|(小学|初中).+差异系数 \d\.\d+（上限 \d\.\d+）)$/);
    expect(hasPlainNumbers(level('cv_excess', 0))).toBe(false);
  });

  it('has no words for a goal whose number people use', () => {
    expect(said(level('movers', 70))).toEqual([]);
  });
});
