import { hireRules } from '../../src/candidates/hires/hire-rules.ts';
import { pairContext } from '../../src/candidates/pair.ts';
import type { HireRuleId } from '../../src/candidates/refusal-id.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { slotTable } from '../../src/staffing/slot-table.ts';
import { aDistrict, aHire, aPost, aSchool } from './district.ts';
import { aPolicy } from './policy.ts';

/** What a test changes of the pair: new teacher `N` of primary Chinese, and that slot at village `V`. */
export interface HirePairGiven {
  readonly hire?: Partial<Parameters<typeof aHire>[0]>;
  readonly school?: Partial<Parameters<typeof aSchool>[0]>;
  readonly post?: Partial<Parameters<typeof aPost>[0]>;
  readonly policy?: Partial<Policy>;
}

/** Whether a rule refuses the pair. */
export const refusesHire = (rule: HireRuleId, given: HirePairGiven = {}): boolean => {
  const district = aDistrict({
    schools: [aSchool({ id: 'V', ...given.school })],
    posts: [aPost({ schoolId: 'V', required: 1, ...given.post })],
    hires: [aHire({ id: 'N', ...given.hire })],
  });
  const policy = aPolicy(given.policy);
  const [hire] = district.hires;
  const [slot] = slotTable(district, policy);
  const [school] = district.schools;
  if (!hire || !slot || !school) throw new Error('the pair is not in the district');
  return hireRules[rule].refuses({ hire, slot, school }, pairContext(district, policy));
};
