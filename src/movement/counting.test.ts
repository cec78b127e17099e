import { describe, expect, it } from 'vitest';
import { aPolicy } from '../../test/support/policy.ts';
import { countsInQuota } from './counting.ts';
import { plannedModes } from './planned-modes.ts';

describe('what counts in the quota', () => {
  it('is by default every mode but shadowing and attachment', () => {
    const counted = plannedModes.filter((mode) => countsInQuota(mode, aPolicy(), 'teachers'));
    expect(plannedModes.filter((mode) => !counted.includes(mode))).toEqual(['shadow', 'attachment']);
  });

  it('lasts a school year or is for good', () => {
    expect(countsInQuota('rotation', aPolicy({ modeTerms: { rotation: 11 } }), 'teachers')).toBe(false);
    expect(countsInQuota('rotation', aPolicy({ modeTerms: { rotation: 12 } }), 'teachers')).toBe(true);
    expect(countsInQuota('rotation', aPolicy({ modeTerms: { rotation: null } }), 'teachers')).toBe(true);
    const shadowing = aPolicy({ countedModes: ['shadow'] });
    expect(countsInQuota('shadow', shadowing, 'teachers')).toBe(false);
    expect(countsInQuota('shadow', { ...shadowing, modeTerms: { shadow: 12 } }, 'teachers')).toBe(true);
  });

  it('among heads includes attachments', () => {
    expect(countsInQuota('attachment', aPolicy(), 'heads')).toBe(true);
    expect(countsInQuota('attachment', aPolicy(), 'teachers')).toBe(false);
  });
});
