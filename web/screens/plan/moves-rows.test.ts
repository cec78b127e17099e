import { describe, expect, it } from 'vitest';
import type { TransferBody } from '../../../api/http/contract/plan-parts.ts';
import { gridRows, middleOf, tabSeparated } from './moves-rows.ts';

const move = (teacherId: string, toSchoolId: string, backbone = false): TransferBody => ({
  teacherId,
  teacher: teacherId,
  backboneLevel: 'none',
  backboneName: '',
  fromSchoolId: 'U',
  fromSchool: '实验小学',
  fromArea: 'urban',
  toSchoolId,
  toSchool: `${toSchoolId}小学`,
  toArea: 'rural',
  stage: 'primary',
  stageName: '小学',
  subject: 'maths',
  subjectName: '数学',
  mode: 'regular',
  modeName: '定期交流',
  termMonths: 36,
  monthsAtSchool: 84,
  countsDistrict: true,
  countsSourceSet: true,
  backbone,
  commuteMinutes: 30,
  wishRank: null,
  reasons: [],
  postLeft: null,
  // Two moves into one post: the post is counted once.
  postTaken: { required: 4, before: 2, after: 3 },
  countsIn: [],
});
const moves = [move('T1', 'A'), move('T2', 'B', true), move('T3', 'A', true)];

describe('the rows of the grid', () => {
  it('stand below their receiving school with its sums, numbered through', () => {
    expect(gridRows(moves, 'to').map((row) => (row.kind === 'group' ? row : [row.number, row.move.teacherId]))).toEqual(
      [
        {
          kind: 'group',
          schoolId: 'A',
          school: 'A小学',
          area: 'rural',
          count: 2,
          backbone: 1,
          gap: { before: 2, after: 1 },
        },
        [1, 'T1'],
        [2, 'T3'],
        {
          kind: 'group',
          schoolId: 'B',
          school: 'B小学',
          area: 'rural',
          count: 1,
          backbone: 1,
          gap: { before: 2, after: 1 },
        },
        [3, 'T2'],
      ],
    );
  });

  it('stand below their sending school, or in one list', () => {
    expect(gridRows(moves, 'from').filter(({ kind }) => kind === 'group')).toMatchObject([
      { school: '实验小学', count: 3 },
    ]);
    expect(gridRows(moves, 'none').map(({ kind }) => kind)).toEqual(['move', 'move', 'move']);
    expect(gridRows([], 'to')).toEqual([]);
  });

  it('have the lower of two values in the middle as their median', () => {
    expect([middleOf([9, 1, 5]), middleOf([9, 1, 5, 7]), middleOf([])]).toEqual([5, 5, undefined]);
  });

  it('become tab-separated lines in which a cell breaks no line', () => {
    expect(
      tabSeparated(
        ['A', 'B'],
        [
          ['1', 'two\nlines'],
          ['3\t4', ''],
        ],
      ),
    ).toBe('A\tB\r\n1\ttwo lines\r\n3 4\t');
  });
});
