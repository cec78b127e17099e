import { describe, expect, it } from 'vitest';
import { aDistrict, aSchool, aTeacher } from '../../../test/support/district.ts';
import { aPlan } from '../../../test/support/plan.ts';
import { aPolicy } from '../../../test/support/policy.ts';
import { eligibilityLedger } from '../../eligibility/ledger.ts';
import type { Policy } from '../../policy/policy.ts';
import { withheldLedger } from '../../privacy/withheld-reasons.ts';
import { cellText } from '../words.ts';
import { exemptionEffectTable } from './exemption-effect.ts';

const exempt = (id: string, exemption: 'illness' | 'maternity') => aTeacher({ id, schoolId: 'U', exemption });
const district = aDistrict({
  schools: [aSchool({ id: 'U', areaClass: 'town' })],
  teachers: [
    ...['A1', 'A2', 'A3', 'A4', 'A5'].map((id) => aTeacher({ id, schoolId: 'U' })),
    aTeacher({ id: 'H', schoolId: 'U', role: 'principal' }),
    exempt('B1', 'illness'),
    exempt('B2', 'illness'),
    exempt('B3', 'maternity'),
  ],
});
const lines = (given: Partial<Policy> = {}) => {
  const policy = aPolicy({ rotationRate: { numerator: 1, denominator: 4 }, ...given });
  const ledger = eligibilityLedger(district, policy);
  const { rows } = exemptionEffectTable({ district, ledger, plan: aPlan({ policy }), warnings: [] });
  return rows.map((row) => row.map((cell) => cellText('zh', cell)).join('|'));
};

describe('the table of what exemptions change', () => {
  it('shows both percentages and the effect of each exemption, and flags more than three in ten', () => {
    expect(lines()).toEqual([
      '扣除免予和暂不交流之后（执行口径）|||6|2|0|0|',
      '扣除免予和暂不交流之前|3||9|3|0|0|免予和暂不交流人数占 33.33%，超过 30%，请复核',
      '若不执行：疾病|2|2|8|2|0|0|',
      '若不执行：孕产哺乳|1|1|7|2|0|0|',
    ]);
  });

  it('shows no withheld reason', () => {
    const policy = aPolicy({ rotationRate: { numerator: 1, denominator: 4 } });
    const ledger = withheldLedger(eligibilityLedger(district, policy));
    const { rows } = exemptionEffectTable({ district, ledger, plan: aPlan({ policy }), warnings: [] });
    expect(rows.slice(2).map((row) => row.map((cell) => cellText('zh', cell)).join('|'))).toEqual([
      '若不执行：未公开事由|3|3|9|3|0|0|',
    ]);
  });

  it('leaves heads out where they have a quota of their own', () => {
    expect(lines({ principals: 'separate' })[0]).toBe('扣除免予和暂不交流之后（执行口径）|||5|2|0|0|');
  });
});
