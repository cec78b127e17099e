import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/intake/nearest.ts';
import { stageListForm } from '../../src/intake/values/stage-list.ts';
import { areaWords } from '../../src/intake/vocabularies/area-classes.ts';
import { backboneWords } from '../../src/intake/vocabularies/backbone-levels.ts';
import { degreeWords } from '../../src/intake/vocabularies/degrees.ts';
import { exemptionWords } from '../../src/intake/vocabularies/exemptions.ts';
import { hireTypeWords } from '../../src/intake/vocabularies/hire-types.ts';
import { modeWords } from '../../src/intake/vocabularies/modes.ts';
import { orderWords } from '../../src/intake/vocabularies/order-kinds.ts';
import { roleWords, sexWords } from '../../src/intake/vocabularies/people.ts';
import { stageWords } from '../../src/intake/vocabularies/stages.ts';
import { subjectWords } from '../../src/intake/vocabularies/subjects.ts';
import { titleWords } from '../../src/intake/vocabularies/titles.ts';
import type { Vocabulary } from '../../src/intake/vocabularies/vocabulary.ts';
import { reading } from '../intake/readings.ts';

/** What each word of a register is read as; `asks` where it does not say which word of the list is meant. */
const corpus: readonly (readonly [
  name: string,
  vocabulary: Pick<Vocabulary<string>, 'find'>,
  words: Readonly<Record<string, readonly string[]>>,
])[] = [
  [
    'area classes',
    areaWords,
    {
      urban: ['主城区', '城乡结合区', '111', '112', '111主城区', '112-城乡结合区', '主城区(111)', '１１１', '111.0'],
      town: ['镇中心区', '镇乡结合区', '特殊区域', '121', '122', '123', '特殊区域（123）'],
      rural: ['乡中心区', '村庄', '210', '220', '220 村庄'],
      asks: ['县城', '乡镇', '100'],
    },
  ],
  [
    'roles',
    roleWords,
    {
      teacher: [
        '教导主任',
        '班主任',
        '教研组长',
        '年级组长',
        '工会主席',
        '德育处副主任',
        '教务主任、备课组长',
        '会计',
        '团委书记',
        '中层副职',
        '德育干事',
      ],
      principal: ['党支部书记、校长', '书记兼校长', '校长（兼）', '党总支书记校长', '代理校长', '党支部书记（兼校长）'],
      vice_principal: ['副校长（主持工作）', '常务副校长', '党支部副书记、副校长', '副校长兼工会主席'],
      asks: ['书记', '党支部书记', '教学点负责人', '法治副校长', '名誉校长'],
    },
  ],
  [
    'backbone levels',
    backboneWords,
    {
      county: ['县级骨干教师', '旗级骨干', '区级骨干', '旗级骨干教师', '县骨干教师', '旗县级'],
      city: ['市级骨干教师', '盟级骨干'],
      province: ['省级骨干教师', '自治区级骨干教师'],
      none: ['非骨干教师', '否'],
      asks: ['市级学科带头人', '学科带头人', '教学能手', '是', '骨干教师'],
    },
  ],
  [
    'degrees',
    degreeWords,
    {
      bachelor: ['本科毕业', '大学本科毕业', '全日制本科', '函授本科', '本科（学士）', '大学'],
      college: ['大学专科', '大学专科毕业', '全日制大专', '专科学历'],
      master: ['研究生', '研究生毕业', '硕士研究生毕业', '硕士学位'],
      secondary: ['中师毕业', '普通高中毕业', '中等师范学校毕业'],
      asks: ['大学肄业', '本科结业'],
    },
  ],
  [
    'titles',
    titleWords,
    {
      senior: ['中小学高级教师', '中学高级', '中教高级', '副高级职称', '高级职称'],
      first: ['一级教师', '小学高级教师', '小教高级', '中小学一级', '中学一级教师', '教师一级'],
      second: ['小学一级', '中学二级教师', '助理级'],
      third: ['小学二级教师', '员级'],
      full_senior: ['中小学正高级教师', '正高级职称'],
      none: ['未定职级', '未评职称', '见习期'],
    },
  ],
  [
    'stages',
    stageWords,
    {
      primary: ['完全小学', '教学点', '普通小学', '中心小学', '小学教学点', '村小'],
      junior: ['普通初中', '初级中学', '独立初中'],
      senior: ['普通高中', '高级中学'],
      asks: ['九年一贯制学校', '完全中学', '特殊教育学校', '中学'],
    },
  ],
];

describe.each(corpus)('the official words of %s', (_name, vocabulary, words) => {
  const rows = Object.entries(words).flatMap(([meaning, texts]) => texts.map((text) => [text, meaning] as const));

  it.each(rows)('reads %s as %s', (text, meaning) => {
    expect(vocabulary.find(text)?.id ?? 'asks').toBe(meaning);
  });

  it('reads everything but its own words as an assumption', () => {
    for (const [text, meaning] of rows) if (meaning !== 'asks') expect(vocabulary.find(text)?.assumed, text).toBe(true);
  });
});

/** Vocabularies whose words a suggestion may come from. */
const suggestible: readonly (readonly [string, Pick<Vocabulary<string>, 'words'>])[] = [
  ...[areaWords, roleWords, backboneWords, degreeWords, titleWords, stageWords, sexWords, exemptionWords].map(
    (vocabulary) => [vocabulary.words.map(({ id }) => id).join(' '), vocabulary] as const,
  ),
  ['subjects', subjectWords([])],
  ['orders', orderWords],
  ['hire types', hireTypeWords],
  ['modes', modeWords],
];

describe('a suggestion', () => {
  it.each(suggestible)('never turns a word of %s into one of another meaning', (_name, { words }) => {
    const wrong = words.flatMap(({ id, zh, synonyms }) =>
      [...zh, ...synonyms]
        .filter((text) => /^\p{Script=Han}{2,4}$/u.test(text))
        .flatMap((text) => {
          const others = words.filter((word) => word.id !== id).flatMap((word) => [...word.zh, ...word.synonyms]);
          const suggested = nearest(text, others);
          return suggested === null ? [] : [`${text} → ${suggested}`];
        }),
    );
    expect(wrong).toEqual([]);
  });
});

describe('an identifier typed on a full-width keyboard', () => {
  it.each([
    [roleWords, 'ｖｉｃｅ＿ｐｒｉｎｃｉｐａｌ', 'vice_principal'],
    [titleWords, 'ｆｕｌｌ＿ｓｅｎｉｏｒ', 'full_senior'],
    [areaWords, 'ｕｒｂａｎ', 'urban'],
  ] as const)('is that identifier: %s %s', (vocabulary, text, id) => {
    expect(vocabulary.find(text)).toEqual({ id, assumed: false });
  });
});

describe('the kinds of school', () => {
  it.each([
    ['九年一贯制学校', ['primary', 'junior']],
    ['完全中学', ['junior', 'senior']],
    ['十二年一贯制学校', ['primary', 'junior', 'senior']],
  ])('%s have several stages', (text, stages) => {
    expect(reading(stageListForm, text)).toEqual([stages, 'school_kind']);
  });

  it.each(['普通小学', '完全小学', '教学点', '中心小学'])('%s has the primary stage', (text) => {
    expect(reading(stageListForm, text)).toEqual([['primary'], 'word']);
  });
});
