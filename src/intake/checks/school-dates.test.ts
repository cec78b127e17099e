import { describe, expect, it } from 'vitest';
import { faultLinesOf } from '../../../test/intake/raw-dataset.ts';
import { aSchool } from '../../../test/support/district.ts';

const dated = (openingDate: string, closingDate: string) =>
  faultLinesOf({ schools: [aSchool({ id: 'S1', openingDate, closingDate }), aSchool({ id: 'S2' })] }).filter(
    (line) => !line.includes('_people'),
  );

describe('opening and closing of a school', () => {
  it('is a fault when it closes before it opened', () => {
    expect(dated('2020-09-01', '2020-08-31')).toEqual(['error schools:2:closing_date expected.closing_after_opening']);
  });

  it('is sound when it closes later', () => {
    expect(dated('2020-09-01', '2027-08-31')).toEqual([]);
  });
});
