import type { District } from '../../src/district/district.ts';
import { eligibilityLedger } from '../../src/eligibility/ledger.ts';
import { composeTransfers } from '../../src/plan/compose-transfers.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { type DocumentFacts, type DocumentInput, noFacts } from '../../src/report/documents/document-input.ts';
import { aDistrict, aPost, aSchool, aTeacher } from './district.ts';
import { aMove } from './lawful-plan.ts';
import { aPlan } from './plan.ts';
import { aPolicy } from './policy.ts';

/**
 * One urban and three rural schools. 周慧敏, with a backbone title and wishes, goes where Chinese is short; 陈国栋 is ill
 * and stays; 李秀英's illness is over. The teacher codes are identity numbers, as some bureaus have them.
 */
export const zhou = '410922198506011225';
export const chen = '410922197003022311';
export const li = '410922198002282347';

export const documentDistrict = (given: Partial<District> = {}): District =>
  aDistrict({
    schools: [
      aSchool({ id: 'U', name: '城中小学', areaClass: 'urban' }),
      aSchool({ id: 'R', name: '柳屯中心小学' }),
      aSchool({ id: 'F', name: '岳村小学' }),
      aSchool({ id: 'C', name: '清河小学', accepts: false }),
    ],
    teachers: [
      aTeacher({
        id: zhou,
        name: '周慧敏',
        schoolId: 'U',
        backboneLevel: 'county',
        wishes: ['C', 'F', 'R'],
        homePlace: '建设路 12 号',
      }),
      aTeacher({ id: chen, name: '陈国栋', schoolId: 'U', exemption: 'illness', wishes: ['R'] }),
      aTeacher({ id: li, name: '李秀英', schoolId: 'U', exemption: 'maternity', exemptionUntil: '2025-06-30' }),
      aTeacher({ id: 'F1', name: '王芳', schoolId: 'F' }),
      aTeacher({ id: 'R1', name: '赵强', schoolId: 'R', homeroom: true, exemption: 'disability' }),
    ],
    posts: [
      aPost({ schoolId: 'U', required: 2 }),
      aPost({ schoolId: 'R', required: 3 }),
      aPost({ schoolId: 'F', required: 1 }),
      aPost({ schoolId: 'C', required: 1 }),
    ],
    ...given,
  });

/** The plan that moves 周慧敏 to R, under the true ledger, with nothing stated by anybody unless given. */
export const documentInput = (
  facts: Partial<DocumentFacts> = {},
  policy: Policy = aPolicy(),
  district: District = documentDistrict(),
): DocumentInput => {
  const ledger = eligibilityLedger(district, policy);
  const transfers = composeTransfers(district, policy, ledger, [aMove(zhou, 'U', 'R')]);
  return { district, ledger, plan: aPlan({ policy, transfers }), warnings: [], facts: { ...noFacts, ...facts } };
};

/** Everything stated. */
export const statedFacts: Partial<DocumentFacts> = {
  bureau: '华龙区教育局',
  issued: '2026-08-14' as DocumentFacts['issued'] & string,
  decided: '2026-08-24' as DocumentFacts['decided'] & string,
  ordersIssued: '2026-08-25' as DocumentFacts['ordersIssued'] & string,
  window: { from: '2026-08-17', until: '2026-08-21' } as NonNullable<DocumentFacts['window']>,
  reportBy: '2026-08-28' as DocumentFacts['reportBy'] & string,
  numberWord: '龙教人',
  contact: '人事科（0393-4400000）',
  seal: 'ab'.repeat(32),
};

/** What must never stand on paper that others see: reasons of health and family, and identity numbers. */
export const confidentialWords = ['疾病', '孕产', '哺乳', '残疾', 'illness', 'maternity', 'disability', zhou, chen, li];
