import { describe, expect, it } from 'vitest';
import { aTeacher } from '../../test/support/district.ts';
import { aPolicy } from '../../test/support/policy.ts';
import { isPartLoad, onPartLoad } from './part-load.ts';
import { plannedModes } from './planned-modes.ts';

describe('a part load', () => {
  it('is the load of shadowing and attachments at the host, alone among the modes of a move', () => {
    expect(plannedModes.filter(isPartLoad)).toEqual(['shadow', 'attachment']);
  });

  it('is that of a term that runs, not of one that is over', () => {
    const on = (given: object) =>
      onPartLoad(aTeacher({ id: 'T', schoolId: 'U', personnelSchoolId: 'V', ...given }), aPolicy());
    expect(on({ termMode: 'shadow', termEnd: '2027-02-28' })).toBe(true);
    expect(on({ termMode: 'shadow', termEnd: '2026-08-31' })).toBe(false);
    expect(on({ termMode: 'support', termEnd: '2027-02-28' })).toBe(false);
    expect(on({})).toBe(false);
  });
});
