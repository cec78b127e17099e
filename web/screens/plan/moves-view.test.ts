import { describe, expect, it } from 'vitest';
import type { TransferBody } from '../../../api/http/contract/plan-parts.ts';
import { initialView, viewed } from './moves-view.ts';

const move = (teacherId: string, part: Partial<TransferBody>): TransferBody => ({
  teacherId,
  teacher: teacherId,
  backboneLevel: 'none',
  backboneName: '无',
  fromSchoolId: 'U',
  fromSchool: '实验小学',
  fromArea: 'urban',
  toSchoolId: 'R',
  toSchool: '红崖乡中心小学',
  toArea: 'rural',
  stage: 'primary',
  stageName: '小学',
  subject: 'chinese',
  subjectName: '语文',
  countsIn: [],
  postLeft: null,
  postTaken: { required: 2, before: 1, after: 2 },
  mode: 'rotation',
  modeName: '交流轮岗',
  termMonths: 36,
  monthsAtSchool: 100,
  countsDistrict: true,
  countsSourceSet: true,
  backbone: false,
  commuteMinutes: null,
  wishRank: null,
  reasons: [],
  ...part,
});
const moves = [
  move('T1', { teacher: '周慧敏', backbone: true, commuteMinutes: 46 }),
  move('T2', { teacher: '陈国栋', subjectName: '数学', commuteMinutes: 9 }),
  move('T3', { teacher: '曹立新', fromArea: 'town', fromSchool: '文昌街小学' }),
];
const shown = (part: Partial<typeof initialView>) =>
  viewed(moves, { ...initialView, ...part }, 'zh').map((one) => one.teacherId);

describe('the moves as filtered and sorted', () => {
  it('match every word in names, schools and subjects', () => {
    expect(shown({ words: '实验 数学' })).toEqual(['T2']);
    expect(shown({ words: ' t3 ' })).toEqual(['T3']);
    expect(shown({ words: '没有' })).toEqual([]);
  });

  it('narrow to one flow and to backbone teachers', () => {
    expect(shown({ flow: 'town-rural' })).toEqual(['T3']);
    expect(shown({ only: ['backbone'] })).toEqual(['T1']);
    expect(shown({ school: 'U', words: '文昌' })).toEqual(['T3']);
    expect(shown({ school: 'elsewhere' })).toEqual([]);
  });

  it('narrow to objections, orders and changes, all of them together', () => {
    const marks = new Map([
      ['T1', { word: 'objected', order: { id: 'O', kind: 'pin' }, changed: true }],
      ['T2', { word: 'accepted', order: { id: 'P', kind: 'forbid' }, changed: false }],
    ] as const);
    const marked = (only: typeof initialView.only) =>
      viewed(moves, { ...initialView, only }, 'zh', marks).map((one) => one.teacherId);
    expect(marked(['objected'])).toEqual(['T1']);
    expect(marked(['ordered'])).toEqual(['T1', 'T2']);
    expect(marked(['ordered', 'changed'])).toEqual(['T1']);
  });

  it('sort names by sound and minutes as numbers, the unknown last either way', () => {
    expect(shown({ sort: 'teacher' })).toEqual(['T3', 'T2', 'T1']);
    expect(shown({ sort: 'minutes' })).toEqual(['T2', 'T1', 'T3']);
    expect(shown({ sort: 'minutes', descending: true })).toEqual(['T1', 'T2', 'T3']);
  });
});
