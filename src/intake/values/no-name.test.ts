import { describe, expect, it } from 'vitest';
import { faultLines, intake, withTables } from '../../../test/intake/raw-dataset.ts';
import { reading } from '../../../test/intake/readings.ts';
import { personNameForm } from './person-name.ts';
import { nameForm } from './text.ts';

const nothing = ['nan', 'NaN', 'NULL', 'None', '无', '-', '—', '待定', '不详', '/', '？'];

describe('a needed name', () => {
  it.each(nothing)('is not %s', (text) => {
    expect(reading(personNameForm, text)).toBe('refused: name; name');
    expect(reading(nameForm, text)).toBe('refused: name; name');
  });

  it.each(['某某', '吴', '-甲', '@SUM(A1)', 'O’Neil'])('may be %s', (text) => {
    expect(reading(personNameForm, text)).toBe(text);
  });
});

describe('what a failed formula shows', () => {
  const schools = [
    ['school_id', 'name', 'stages', 'area_class', 'approved_posts', 'cluster'],
    ['S1', '#REF!', 'primary', 'urban', 20, '#N/A'],
    ['S2', 'B', 'primary', 'urban', 20, null],
  ];
  const teachers = [
    ['teacher_id', 'name', 'school_id', 'joined_school', 'stage', 'subject', 'role', 'backbone_level'],
    ['#N/A', '#NAME?', '#VALUE!', '#####', 'primary', 'pe', '#DIV/0!', '#N/A'],
    ['T2', '乙', 'S2', '2016-09', 'primary', 'pe', null, null],
  ];

  it('is a fault in every column, needed or not', () => {
    expect(faultLines(intake(withTables({ schools, teachers })))).toEqual([
      'error schools:2:cluster expected.no_error',
      'error schools:2:name expected.no_error',
      'error teachers:2:backbone_level expected.no_error',
      'error teachers:2:joined_school expected.no_error',
      'error teachers:2:name expected.no_error',
      'error teachers:2:role expected.no_error',
      'error teachers:2:school_id expected.no_error',
      'error teachers:2:teacher_id expected.no_error',
    ]);
  });
});
