import { describe, expect, it } from 'vitest';
import { aSoundDistrict, faultLinesOf, faultsOf, intake, rawTables } from '../../../test/intake/raw-dataset.ts';
import { aSchool, aTeacher } from '../../../test/support/district.ts';

const rare = '\u{2a6d6}';
const draws = (codePoint: number) => codePoint !== rare.codePointAt(0);
const named = {
  schools: [aSchool({ id: 'S1', name: `柳${rare}小学` }), aSchool({ id: 'S2' })],
  teachers: [aTeacher({ id: 'T1', schoolId: 'S1' }), aTeacher({ id: 'T2', schoolId: 'S2', name: `周${rare}` })],
};

describe('a name the document font cannot print', () => {
  it('warns with row, character and number', () => {
    expect(faultLinesOf(named, { draws })).toEqual([
      'warning schools:2:name assumed.unprintable_name',
      'warning teachers:3:name assumed.unprintable_name',
    ]);
    const [, teacher] = faultsOf(intake(rawTables(aSoundDistrict(named)), { draws }));
    expect(teacher).toMatchObject({ found: `周${rare}`, expected: { values: { table: 'teachers', id: 'T2' } } });
    expect(teacher?.expected.values.characters).toBe(`${rare}（U+2A6D6）`);
  });

  it('is not looked for where no font is at hand', () => {
    expect(faultLinesOf(named)).toEqual([]);
    expect(faultLinesOf({}, { draws })).toEqual([]);
  });
});
