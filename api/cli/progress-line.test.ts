import { describe, expect, it } from 'vitest';
import { progressLine } from './progress-line.ts';

describe('the line of progress', () => {
  it('says phase, goals, best, smallest possible, gap and seconds', () => {
    const progress = {
      phase: 'levels',
      level: [{ goal: 'unfilled_posts', weight: 1 }],
      best: 52,
      bound: 50,
      gap: 2,
      seconds: 8.49,
    } as const;
    expect(progressLine('zh', progress)).toBe('逐级求最小  空缺岗位  目前 52  最小可能 50  还差 2  8.4 秒');
    expect(progressLine('en', progress)).toBe(
      'level by level  unfilled posts  best 52  smallest possible 50  gap 2  8.4 s',
    );
  });

  it('leaves out what is not known', () => {
    const progress = { phase: 'build', level: null, best: null, bound: null, gap: null, seconds: 0 } as const;
    expect(progressLine('zh', progress)).toBe('建表  0.0 秒');
  });
});
