import type { ExplainedChange } from '../../../../src/plan/versions/version.ts';
import { changeWords } from '../../../../src/report/change-words.ts';
import type { Language } from '../../../../src/text/message.ts';
import type { StoredPlan } from '../../../storage/plans.ts';

/** Changes in words; names are those of the later version, of the earlier one for teachers who left. */
export const changeBodies = (
  language: Language,
  [before, now]: readonly [StoredPlan, StoredPlan],
  changes: readonly ExplainedChange[],
) => changeWords(language, [before.dataset.district, now.dataset.district], changes);
