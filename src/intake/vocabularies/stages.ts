import type { Stage } from '../../district/words.ts';
import { vocabulary } from './vocabulary.ts';

/** Stages, and the kinds of school of the national register that have one stage. */
export const stageWords = vocabulary<Stage>(
  [
    { id: 'kindergarten', zh: ['幼儿园'], synonyms: ['幼儿', '学前', '学前教育', '幼教', '附设幼儿班'] },
    {
      id: 'primary',
      zh: ['小学'],
      synonyms: [
        '小学部',
        '小学段',
        '小学学段',
        '小学教育',
        '小学阶段',
        '普通小学',
        '完小',
        '完全小学',
        '中心小学',
        '中心完小',
        '初小',
        '初级小学',
        '村小',
        '村小学',
        '教学点',
        '小学教学点',
        '附设小学班',
      ],
    },
    {
      id: 'junior',
      zh: ['初中'],
      synonyms: [
        '初级中学',
        '普通初中',
        '普通初级中学',
        '独立初中',
        '初中部',
        '初中段',
        '初中学段',
        '初中教育',
        '初中阶段',
        '普通初中教育',
        '职业初中',
        '附设初中班',
        '附设普通初中班',
      ],
    },
    {
      id: 'senior',
      zh: ['高中'],
      synonyms: [
        '普通高中',
        '高级中学',
        '普通高级中学',
        '独立高中',
        '高中部',
        '高中段',
        '高中学段',
        '高中教育',
        '高中阶段',
        '普通高中教育',
        '附设普通高中班',
      ],
    },
  ],
  {
    unclear: [
      {
        pattern:
          /一贯制|完全中学|完中|^中学$|^普通中学$|^中小学$|义务教育|^中心校$|^中心学校$|特殊教育|特教|职业|中职|中专/,
        remedy: 'intake.remedy.stage_kind',
      },
    ],
  },
);

/** Kinds of school that have several stages. */
export const schoolKinds: ReadonlyMap<string, readonly Stage[]> = new Map<string, readonly Stage[]>(
  (
    [
      [
        ['primary', 'junior'],
        ['九年一贯制', '九年一贯制学校', '九年制学校', '九年一贯制中学', '九年一贯'],
      ],
      [
        ['primary', 'junior', 'senior'],
        ['十二年一贯制', '十二年一贯制学校', '十二年制学校', '十二年一贯'],
      ],
      [
        ['junior', 'senior'],
        ['完全中学', '完中', '普通完全中学'],
      ],
    ] as const
  ).flatMap(([kindStages, names]) => names.map((name) => [name, kindStages] as const)),
);
