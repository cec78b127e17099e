import type { AreaClass } from '../../district/words.ts';
import { vocabulary } from './vocabulary.ts';

export const areaWords = vocabulary<AreaClass>([
  { id: 'urban', zh: ['城区'], synonyms: ['城市', '主城区', '县城'] },
  { id: 'town', zh: ['镇区'], synonyms: ['乡镇', '镇', '集镇'] },
  { id: 'rural', zh: ['乡村'], synonyms: ['农村', '村', '村小'] },
]);
