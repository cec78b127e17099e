import type { Catalogue } from '../message.ts';

/** 为何没有方案（以数字说明）；求解引擎的异常。 */
export const diagnoseText: Catalogue = {
  'solve.engine_failed': '{engine} 未能给出可信的结果，保留已求得的方案',
  'solve.engine_contradicted': '{engine} 的结果前后矛盾，保留已求得的方案',
};
