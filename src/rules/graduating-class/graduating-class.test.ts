import { describe, expect, it } from 'vitest';
import { brokenRules, lawfulDistrict, rowsOf, withTeacher } from '../../../test/support/lawful-plan.ts';

describe('graduating_class', () => {
  const policy = { protectGraduatingClass: true };
  const teaching = (id: string) => withTeacher(lawfulDistrict(), id, { graduatingClass: true });

  it('names a mover who teaches a graduating class', () => {
    expect(brokenRules({ district: teaching('U1-01'), policy })).toEqual(['graduating_class']);
    expect(rowsOf('graduating_class', { district: teaching('U1-01'), policy })[1]).toMatchObject({
      scope: 'teacher:U1-01',
    });
    expect(brokenRules({ district: teaching('U1-08'), policy })).toEqual([]);
  });

  it('is not checked without the column, and absent where graduating classes are not protected', () => {
    expect(rowsOf('graduating_class', { policy })).toMatchObject([{ notChecked: true, holds: true }]);
    expect(rowsOf('graduating_class', { district: teaching('U1-01') })).toEqual([]);
  });
});
