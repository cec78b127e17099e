import type { BackboneLevel } from '../../district/words.ts';
import { vocabulary } from './vocabulary.ts';

export const backboneWords = vocabulary<BackboneLevel>([
  { id: 'none', zh: ['无'], synonyms: ['否', '不是', '非骨干'] },
  { id: 'school', zh: ['校级'], synonyms: ['校级骨干', '校骨干'] },
  { id: 'county', zh: ['县级'], synonyms: ['区级', '县区级', '旗县级', '县级骨干', '区级骨干', '县骨干', '区骨干'] },
  { id: 'city', zh: ['市级'], synonyms: ['盟市级', '地市级', '市级骨干', '市骨干'] },
  { id: 'province', zh: ['省级'], synonyms: ['自治区级', '直辖市级', '省级骨干', '省骨干'] },
  { id: 'nation', zh: ['国家级'], synonyms: ['国家级骨干', '国家骨干', '部级'] },
]);
