import { describe, expect, it } from 'vitest';
import { refuses } from '../../../test/support/pair.ts';
import { commute } from './commute.ts';

describe('the rule of the daily commute', () => {
  it.each([
    [60, 60, false],
    [61, 60, true],
    [61, null, false],
    [null, 60, false],
  ])('%s minutes under a limit of %s are refused: %s', (minutes, maxCommuteMinutes, refused) => {
    expect(refuses(commute, { minutes, policy: { maxCommuteMinutes } })).toBe(refused);
  });
});
