import type { BackboneLevel } from '../../district/words.ts';
import { vocabulary } from './vocabulary.ts';

/** Names of the levels; 旗 and 区 are counties. */
const levels = {
  school: ['校级', '校'],
  county: [
    '县级',
    '县',
    '区级',
    '区',
    '旗级',
    '旗',
    '县区级',
    '区县级',
    '旗县级',
    '旗县区级',
    '县(市、区)级',
    '县(区)级',
  ],
  city: ['市级', '市', '盟级', '盟', '盟市级', '地市级', '地级', '州级', '设区市级'],
  province: ['省级', '省', '自治区级', '自治区', '直辖市级', '省(区、市)级'],
  nation: ['国家级', '国家', '部级'],
} as const;

const written = (level: keyof typeof levels): readonly string[] =>
  levels[level].flatMap((name) => [
    ...(name.endsWith('级') ? [name] : []),
    `${name}骨干`,
    `${name}骨干教师`,
    `${name}教师骨干`,
  ]);

export const backboneWords = vocabulary<BackboneLevel>(
  [
    { id: 'none', zh: ['无'], synonyms: ['否', '不是', '非骨干', '非骨干教师'] },
    { id: 'school', zh: ['校级'], synonyms: written('school') },
    { id: 'county', zh: ['县级'], synonyms: written('county') },
    { id: 'city', zh: ['市级'], synonyms: written('city') },
    { id: 'province', zh: ['省级'], synonyms: written('province') },
    { id: 'nation', zh: ['国家级'], synonyms: written('nation') },
  ],
  {
    unclear: [
      { pattern: /带头人|能手|名师|新秀|标兵|首席|特级|名校长|工作室/, remedy: 'intake.remedy.backbone_honour' },
      { pattern: /^(是|有|1|yes|true|y|√|骨干|骨干教师)$/, remedy: 'intake.remedy.backbone_level' },
    ],
  },
);
