import { describe, expect, it } from 'vitest';
import { aSoundDistrict, faultsOf, intake, rawTables } from '../../../test/intake/raw-dataset.ts';
import { anOrder } from '../../../test/support/district.ts';

describe('the teacher of an order', () => {
  it('is a fault when not on the roster, with the nearest code', () => {
    const orders = [anOrder({ teacherId: 'T1x', kind: 'stay' })];
    const [fault] = faultsOf(intake(rawTables(aSoundDistrict({ orders }))));
    expect(fault).toMatchObject({
      severity: 'error',
      row: 2,
      found: 'T1x',
      expected: { key: 'intake.expected.teacher' },
      remedy: { values: { nearest: 'T1' } },
    });
  });
});
