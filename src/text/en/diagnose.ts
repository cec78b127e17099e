import type { Catalogue } from '../message.ts';

/** Why no plan exists, in numbers; what an engine did that it should not. */
export const diagnoseText: Catalogue = {
  'solve.engine_failed': '{engine} gave no answer that can be believed; what was reached stands as it is',
  'solve.engine_contradicted': '{engine} contradicted itself; what was reached stands as it is',
};
