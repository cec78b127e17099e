import { describe, expect, it } from 'vitest';
import { aHire } from '../../../test/support/district.ts';
import {
  confidentialWords,
  documentDistrict,
  documentInput,
  statedFacts,
  zhou,
} from '../../../test/support/documents.ts';
import { aPlan, aTransfer } from '../../../test/support/plan.ts';
import { documentTexts } from './official-document.ts';
import { publicNotice } from './public-notice.ts';

const notice = (input = documentInput(statedFacts), language: 'zh' | 'en' = 'zh') => publicNotice(language, input);
const textOf = (document = notice()): string => documentTexts({ documents: [document] }).join('\n');
const tables = (document = notice()) => document.blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));

describe('the public notice', () => {
  it('lists for each mover the fields of the rule and no other', () => {
    expect(tables().map(({ columns, rows }) => [columns.map(({ heading }) => heading), rows])).toEqual([
      [
        ['序号', '姓名', '现任学校', '拟交流学校', '学段学科', '交流形式', '期限'],
        [['1', '周慧敏', '城中小学', '柳屯中心小学', '小学语文', '交流轮岗', '2026年9月至2029年8月']],
      ],
    ]);
  });

  it('gives the window in working days and as dates, and where objections go', () => {
    expect(textOf()).toContain('公示期为 5 个工作日，自2026年8月17日至2026年8月21日。');
    expect(textOf()).toContain('向人事科（0393-4400000）提出');
    expect(textOf()).toContain('华龙区教育局（盖章）\n2026年8月14日');
    expect(textOf(notice(documentInput(statedFacts), 'en'))).toContain('from 17 August 2026 to 21 August 2026');
  });

  it('leaves room for facts not stated', () => {
    expect(textOf(notice(documentInput()))).toContain('自公示之日起计算');
    expect(textOf(notice(documentInput()))).toContain('＿＿＿＿＿＿教育局（盖章）\n＿＿＿＿年＿＿月＿＿日');
  });

  it('contains no health or family reason, identity number, home, title or wish, in either language', () => {
    for (const language of ['zh', 'en'] as const) {
      const text = textOf(notice(documentInput(statedFacts), language));
      for (const word of [...confidentialWords, '建设路', '骨干', '志愿', '陈国栋', '李秀英'])
        expect(text).not.toContain(word);
      expect(text).not.toMatch(/\d{15,18}/);
    }
  });

  it('masks the given names where the district wishes it', () => {
    expect(textOf(notice(documentInput({ ...statedFacts, noticeNames: 'masked' })))).toContain('\n周＊\n');
    expect(textOf(notice(documentInput({ ...statedFacts, noticeNames: 'masked' })))).not.toContain('周慧敏');
  });

  it('lists new teachers with school, post and the end of their service', () => {
    const district = documentDistrict({ hires: [aHire({ id: 'H1', name: '孙晓宇', hireType: 'funded' })] });
    const { district: _other, ...rest } = documentInput(statedFacts);
    const placement = { ...aTransfer({ teacherId: 'H1', fromSchoolId: 'U', toSchoolId: 'F' }), fromSchoolId: null };
    const plan = aPlan({ placements: [{ ...placement, hireType: 'funded', bondUntil: statedFacts.issued ?? null }] });
    const alone = notice({ ...rest, plan, district });
    expect(tables(alone).map(({ rows }) => rows)).toEqual([[['1', '孙晓宇', '岳村小学', '小学语文', '2026年8月14日']]]);
    expect(textOf(alone)).toContain('拟安排 1 名新教师到校任教');
    expect(textOf(alone)).toContain('一、拟安排新教师名单');
    const { transfers } = documentInput(statedFacts).plan;
    const both = notice({ ...rest, plan: aPlan({ transfers, placements: plan.placements }), district });
    expect(textOf(both)).toContain('拟安排 1 名教师到 1 所学校交流轮岗，安排 1 名新教师到校任教');
    expect(textOf(both)).toContain('二、拟安排新教师名单');
  });

  it('is traced to the decision file by its seal, and to the data where there is none', () => {
    expect(textOf()).toContain('决定档案校验码 abababababababab…');
    expect(textOf(notice(documentInput()))).toContain('数据校验码 0000000000000000…');
    expect(textOf()).not.toContain(zhou);
  });
});
