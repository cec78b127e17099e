import { describe, expect, it } from 'vitest';
import { districtIn, faultLines, faultLinesOf, intake, withTables } from '../../../test/intake/raw-dataset.ts';
import { aSchool } from '../../../test/support/district.ts';

const bare = ['school_id', 'name', 'stages', 'area_class', 'approved_posts'] as const;
const schools = (headings: readonly string[], ...values: readonly (string | number)[]) =>
  intake(
    withTables({
      schools: [
        [...bare, ...headings],
        ['S1', '一小', 'primary', 'urban', 10, ...values],
        ['S2', '二小', 'primary', 'rural', 10],
      ],
    }),
  );

describe('areas, equipment and rooms', () => {
  it('are worth a warning at a stage the school does not have', () => {
    const given = [aSchool({ id: 'S1', sportsAreaJunior: 300 }), aSchool({ id: 'S2', mediaRoomsJunior: 0 })];
    expect(faultLinesOf({ schools: given })).toEqual(['warning schools:2:sports_area_junior assumed.assets_of_stage']);
  });

  it('are read under their Chinese names, with decimals and with a unit', () => {
    const read = schools(
      ['小学教学及辅助用房面积', '小学教学仪器设备值', '特殊教育学校'],
      '1,812.5平方米',
      400_000.25,
      '否',
    );
    expect(districtIn(read).schools[0]).toMatchObject({
      teachingAreaPrimary: 1812.5,
      equipmentPrimary: 400_000.25,
      specialEducation: false,
    });
    expect(districtIn(read).schools[1]).not.toHaveProperty('teachingAreaPrimary');
  });

  it('are refused where they are negative, no number, or in another unit', () => {
    const headings = ['teaching_area_primary', 'equipment_primary', 'media_rooms_primary'];
    expect(faultLines(schools(headings, -1, '40万元', 2.5)).filter((line) => line.startsWith('error'))).toEqual([
      'error schools:2:equipment_primary expected.decimal',
      'error schools:2:media_rooms_primary expected.integer',
      'error schools:2:teaching_area_primary expected.decimal',
    ]);
  });
});
