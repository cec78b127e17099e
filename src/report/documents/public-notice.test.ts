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
import { aLocalDocument, aPolicy } from '../../../test/support/policy.ts';
import { documentTexts } from './official-document.ts';
import { hasNotice, publicNotice } from './public-notice.ts';

const notice = (input = documentInput(statedFacts), language: 'zh' | 'en' = 'zh') => publicNotice(language, input);
const textOf = (documents = notice()): string => documentTexts({ documents }).join('\n');
const tables = (documents = notice()) =>
  documents.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'table' ? [block] : [])));

describe('the public notice', () => {
  it('lists for each mover the fields of the rule and no other', () => {
    expect(tables().map(({ columns, rows }) => [columns.map(({ heading }) => heading), rows])).toEqual([
      [
        ['序号', '姓名', '现任学校', '拟交流学校', '学段学科', '交流形式', '期限'],
        [
          ['1', '周慧敏', '城中小学', '柳屯中心小学', '小学语文', '交流轮岗', '2026年9月至2029年8月'],
          ['小计', '1 人', '城中小学', '', '', '', ''],
        ],
      ],
    ]);
  });

  it('gives the window in working days and as dates, and where objections go', () => {
    expect(textOf()).toContain('公示期为 5 个工作日，自2026年8月17日至2026年8月21日。');
    expect(textOf()).toContain('向人事科（0393-4400000）提出');
    expect(textOf()).toContain('华龙区教育局（盖章）\n2026年8月14日');
    expect(textOf(notice(documentInput(statedFacts), 'en'))).toContain('from 17 August 2026 to 21 August 2026');
  });

  it('cites the local document with its number and office, and is then no draft', () => {
    const cited = notice(documentInput(statedFacts, aPolicy({ localDocument: aLocalDocument })));
    expect(textOf(cited)).toContain('根据华龙区人民政府办公室《2026年教师交流轮岗实施方案》（龙政办〔2026〕12号），经');
    expect(cited.map(({ mark }) => mark)).toEqual([undefined, undefined]);
  });

  it('is a draft on every page while no local document is named, and never cites the policy by its name', () => {
    const draft = notice(documentInput(statedFacts, aPolicy({ name: 'default' })));
    expect(draft.map(({ mark }) => mark)).toEqual(Array(2).fill('草稿　未填本地文件的名称、文号和发文机关，不得印发'));
    expect(textOf(draft)).not.toContain('default');
  });

  it('says that schools answered only where answers are on record', () => {
    for (const reviewedSchools of [null, 0])
      expect(textOf(notice(documentInput({ ...statedFacts, reviewedSchools })))).toContain('独立核验，拟安排');
    expect(textOf(notice(documentInput({ ...statedFacts, reviewedSchools: 3 })))).toContain(
      '独立核验、3 所学校提出意见，拟安排',
    );
  });

  it('has a notice of their own for heads', () => {
    const { plan, ...rest } = documentInput(statedFacts);
    const [teacher] = plan.transfers;
    if (teacher === undefined) throw new Error('no transfer');
    const head = { ...teacher, subject: 'principal' as const, mode: 'head_rotation' as const };
    const input = { ...rest, plan: { ...plan, transfers: [head] } };
    expect([hasNotice(input, 'heads'), hasNotice(input, 'teachers')]).toEqual([true, false]);
    const heads = publicNotice('zh', input, 'heads');
    expect(textOf(heads)).toContain('关于拟交流轮岗校长的公示');
    expect(textOf(heads)).toContain('拟安排 1 名校长、副校长到 1 所学校任职');
    expect(tables(heads)[0]?.rows[0]?.slice(1, 5)).toEqual(['周慧敏', '城中小学', '柳屯中心小学', '小学校长']);
    const both = { ...rest, plan: { ...plan, transfers: [teacher, head] } };
    expect([hasNotice(both, 'heads'), hasNotice(both, 'teachers')]).toEqual([true, true]);
    for (const of of ['heads', 'teachers'] as const)
      expect(tables(publicNotice('zh', both, of))[0]?.rows).toHaveLength(2);
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
    expect(tables(alone).map(({ rows }) => rows)).toEqual([
      [
        ['1', '孙晓宇', '岳村小学', '小学语文', '2026年8月14日'],
        ['小计', '1 人', '岳村小学', '', ''],
      ],
    ]);
    expect(textOf(alone)).toContain('拟安排 1 名新教师到校任教');
    expect(textOf(alone)).toContain('附件：拟安排新教师名单');
    const { transfers } = documentInput(statedFacts).plan;
    const both = notice({ ...rest, plan: aPlan({ transfers, placements: plan.placements }), district });
    expect(textOf(both)).toContain('拟安排 1 名教师到 1 所学校交流轮岗，安排 1 名新教师到校任教');
    expect(textOf(both)).toContain('附件：1．拟交流轮岗教师名单\n　　　2．拟安排新教师名单');
  });

  it('is traced to the decision file by its seal, and to the data where there is none', () => {
    expect(textOf()).toContain('决定档案校验码 abababababababab…');
    expect(textOf(notice(documentInput()))).toContain('数据校验码 0000000000000000…');
    expect(textOf()).not.toContain(zhou);
  });
});
