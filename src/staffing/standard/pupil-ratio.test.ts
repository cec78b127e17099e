import { describe, expect, it } from 'vitest';
import { aPolicy } from '../../../test/support/policy.ts';
import { render } from '../../text/render.ts';
import { pupilRatio } from './pupil-ratio.ts';
import type { StaffedUnit } from './staffed-units.ts';

const unit = (stage: StaffedUnit['stage'], pupils: number): StaffedUnit => ({ stage, pupils, classes: 0 });
const line = (...units: readonly StaffedUnit[]) => pupilRatio(units, aPolicy());

describe('staff by pupils', () => {
  it('has the figures of Yuquan: 22,800 primary pupils need 1,200, 8,400 junior ones 622 2/9', () => {
    expect(line(unit('primary', 22_800)).posts).toBe(1200);
    expect(render('zh', line(unit('primary', 22_800)).message)).toBe('22800 ÷ 19 = 1200');
    expect(render('zh', line(unit('junior', 8400)).message)).toBe('8400 ÷ 13.5 = 622 2/9，向上取整为 623');
    expect(line(unit('primary', 22_800), unit('junior', 8400)).posts).toBe(1823);
  });

  it('has the figure of Hualong: 26,860 new places at 1:16 would need 1,679', () => {
    const sixteen = { numerator: 16, denominator: 1 };
    const policy = aPolicy({ staffRatio: { primary: sixteen, junior: sixteen, senior: sixteen } });
    expect(pupilRatio([unit('primary', 26_860)], policy).posts).toBe(1679);
  });

  it('adds the parts of a nine-year school before rounding', () => {
    expect(line(unit('primary', 900), unit('junior', 450)).posts).toBe(81);
    expect(line(unit('primary', 900)).posts + line(unit('junior', 450)).posts).toBe(82);
  });

  it('is 1:12.5 at the senior stage', () => {
    expect(line(unit('senior', 1000)).posts).toBe(80);
    expect(line(unit('senior', 1001)).posts).toBe(81);
  });
});
