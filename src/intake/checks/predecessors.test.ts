import { describe, expect, it } from 'vitest';
import { faultLinesOf } from '../../../test/intake/raw-dataset.ts';
import { aSchool } from '../../../test/support/district.ts';

const linked = (first: string | null, second: string | null) =>
  faultLinesOf({ schools: [aSchool({ id: 'S1', predecessor: first }), aSchool({ id: 'S2', predecessor: second })] });

describe('predecessors of schools', () => {
  it('may follow one another', () => {
    expect(linked('S2', null)).toEqual([]);
  });

  it('are a fault where they lead back to the school itself', () => {
    expect(linked('S1', null)).toEqual(['error schools:2:predecessor expected.predecessor']);
    expect(linked('S2', 'S1')).toEqual([
      'error schools:2:predecessor expected.predecessor',
      'error schools:3:predecessor expected.predecessor',
    ]);
  });

  it('may be schools that no longer exist, with a warning', () => {
    expect(linked('S0', 'S0')).toEqual(['warning schools:2:predecessor assumed.predecessor']);
  });
});
