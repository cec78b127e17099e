import type { AreaClass } from '../../district/words.ts';
import { vocabulary } from './vocabulary.ts';

/** The urban-rural classification of the statistics bureau, as the national school register carries it: code and name. */
const codes: Readonly<Record<AreaClass, readonly (readonly [code: string, name: string])[]>> = {
  urban: [
    ['110', '城区'],
    ['111', '主城区'],
    ['112', '城乡结合区'],
  ],
  town: [
    ['120', '镇区'],
    ['121', '镇中心区'],
    ['122', '镇乡结合区'],
    ['123', '特殊区域'],
  ],
  rural: [
    ['200', '乡村'],
    ['210', '乡中心区'],
    ['220', '村庄'],
  ],
};

const official = (area: AreaClass): readonly string[] =>
  codes[area].flatMap(([code, name]) => [
    code,
    name,
    `${code}${name}`,
    `${code}-${name}`,
    `${code}.${name}`,
    `${name}${code}`,
    `${name}(${code})`,
    `${code}(${name})`,
  ]);

/** 县城 and 乡镇 are no synonyms: what they mean by the statistical code differs from place to place (domain 2.2). */
export const areaWords = vocabulary<AreaClass>(
  [
    { id: 'urban', zh: ['城区'], synonyms: ['城市', '城乡结合部', ...official('urban')] },
    { id: 'town', zh: ['镇区'], synonyms: ['镇', '集镇', ...official('town')] },
    { id: 'rural', zh: ['乡村'], synonyms: ['农村', '村', '村小', '村屯', ...official('rural')] },
  ],
  {
    unclear: [
      { pattern: /^(县城|县镇|乡镇|乡|城镇|100|100城镇|城关|城关镇|郊区)$/, remedy: 'intake.remedy.area_code' },
    ],
  },
);
