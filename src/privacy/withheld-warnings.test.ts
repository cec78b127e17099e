import { describe, expect, it } from 'vitest';
import type { Fault } from '../fault.ts';
import { message } from '../text/message.ts';
import { withheldWarnings } from './withheld-warnings.ts';

const warning = (part: Partial<Fault>): Fault => ({
  severity: 'warning',
  place: 'teachers.csv',
  row: 7,
  column: '免予交流',
  found: '因病',
  expected: message('intake.assumed.word', { word: '疾病', id: 'illness' }),
  remedy: message('intake.remedy.word'),
  ...part,
});

describe('warnings of an import for those who do not decide', () => {
  it('give the place, not the cell text, in columns of health and family', () => {
    for (const column of ['exemption', '免予交流', '免交流原因', ' 免予截止 ', '在岗情况', '家庭住址']) {
      const [shown] = withheldWarnings([warning({ column })]);
      expect(shown).toMatchObject({ place: 'teachers.csv', row: 7, column, found: null });
      expect(JSON.stringify(shown)).not.toMatch(/疾病|因病|illness/);
    }
  });

  it('are otherwise as they were', () => {
    const others = [warning({ column: '职称' }), warning({ row: null }), warning({ column: null })];
    expect(withheldWarnings(others)).toEqual(others);
  });
});
