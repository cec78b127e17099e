import type { AreaClass } from '../../district/words.ts';
import { vocabulary } from './vocabulary.ts';

/** 县城 and 乡镇 are no synonyms: what they mean by the statistical code differs from place to place (domain 2.2). */
export const areaWords = vocabulary<AreaClass>([
  { id: 'urban', zh: ['城区'], synonyms: ['城市', '主城区'] },
  { id: 'town', zh: ['镇区'], synonyms: ['镇', '集镇'] },
  { id: 'rural', zh: ['乡村'], synonyms: ['农村', '村', '村小'] },
]);
