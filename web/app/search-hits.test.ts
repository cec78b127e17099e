import { expect, it } from 'vitest';
import { hitsOf, stepped } from './search-hits.ts';

it('lists teachers, then schools, then clauses', () => {
  const hits = hitsOf({
    datasetId: 'D',
    teachers: [{ teacherId: 'T1', name: '', schoolId: 'S1', school: '一小' }],
    schools: [{ schoolId: 'S1', name: '一小', areaClass: 'urban' }],
    clauses: [{ clause: '0.41', document: '文件', quote: '交流轮岗', meaning: '比例' }],
  });
  expect(hits.map(({ kind, id, name }) => [kind, id, name])).toEqual([
    ['teacher', 'T1', 'T1'],
    ['school', 'S1', '一小'],
    ['clause', '0.41', '0.41　交流轮岗'],
  ]);
});

it('steps around both ends, and nowhere in an empty list', () => {
  expect([stepped(2, 1, 3), stepped(0, -1, 3), stepped(-1, 1, 3), stepped(-1, 1, 0)]).toEqual([0, 2, 0, -1]);
});
