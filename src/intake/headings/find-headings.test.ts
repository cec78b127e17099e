import { describe, expect, it } from 'vitest';
import { schoolColumns } from '../columns/school-columns.ts';
import { teacherColumns } from '../columns/teacher-columns.ts';
import { findHeadings } from './find-headings.ts';
import { headingIndex } from './heading-index.ts';

const teachers = headingIndex(teacherColumns);
const fields = (rows: Parameters<typeof findHeadings>[0], index = teachers) =>
  findHeadings(rows, index)?.headings.map(({ match }) => match?.field ?? null);

describe('the heading line', () => {
  it('may stand below a title and an empty row', () => {
    const rows = [['玉泉区教师花名册'], [], ['工号', '姓名', '备注'], ['T1', '王芳', '']];
    expect(findHeadings(rows, teachers)).toMatchObject({ firstRow: 2, lastRow: 2 });
    expect(fields(rows)).toEqual(['id', 'name', null]);
  });

  it('may be two lines, a group merged over its parts', () => {
    const rows = [
      ['教师编号', '姓名', '居住地', null, '学段'],
      [null, null, '纬度', '经度', null],
      ['T1', '王芳', 40.8, 111.6, '小学'],
    ];
    expect(findHeadings(rows, teachers)).toMatchObject({ firstRow: 0, lastRow: 1 });
    expect(fields(rows)).toEqual(['id', 'name', 'homeLatitude', 'homeLongitude', 'stage']);
  });

  it('may be two lines of a school, 小学 and 初中 over their numbers', () => {
    const rows = [
      ['学校代码', '学校名称', '小学', null, '初中', null],
      ['学校代码', '学校名称', '学生数', '班数', '学生数', '班数'],
    ];
    expect(fields(rows, headingIndex(schoolColumns))).toEqual([
      'id',
      'name',
      'pupilsPrimary',
      'classesPrimary',
      'pupilsJunior',
      'classesJunior',
    ]);
  });

  it('is one line where the line below is data', () => {
    const rows = [
      ['teacher_id', 'name'],
      ['T1', '姓名'],
    ];
    expect(findHeadings(rows, teachers)).toMatchObject({ firstRow: 0, lastRow: 0 });
  });

  it('is none where nothing is known', () => {
    expect(
      findHeadings(
        [
          ['a', 'b'],
          ['1', '2'],
        ],
        teachers,
      ),
    ).toBeUndefined();
  });
});
