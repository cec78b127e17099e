import { describe, expect, it } from 'vitest';
import { aDistrict, aSchool, aTeacher } from '../../test/support/district.ts';
import { render } from '../text/render.ts';
import { people } from './input.ts';
import { scopeCell } from './scope-cell.ts';

const who = people(
  aDistrict({
    schools: [aSchool({ id: 'S/1', name: '育才小学' })],
    teachers: [aTeacher({ id: 'T1', name: '许静', schoolId: 'S/1' })],
  }),
);
const words = (scope: string): string => {
  const cell = scopeCell(who, scope);
  return typeof cell === 'object' && cell !== null && 'key' in cell ? render('zh', cell) : String(cell);
};

describe('the scope of a check in words', () => {
  it('names whole scopes, schools, teachers and slots', () => {
    expect(words('district')).toBe('全区');
    expect(words('school:S/1')).toBe('育才小学');
    expect(words('teacher:T1')).toBe('许静（T1）');
    expect(words('slot:S/1/primary/music')).toBe('育才小学 小学音乐');
  });

  it('leaves what it does not know as it is', () => {
    expect(words('school:S9')).toBe('S9');
    expect(words('something')).toBe('something');
  });
});
