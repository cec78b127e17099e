import type { School } from '../../district/school.ts';
import type { Stage } from '../../district/words.ts';
import { message } from '../../text/message.ts';
import { type CrossCheck, spotAt } from './checked-dataset.ts';

const fields: readonly (readonly [keyof School & string, Stage])[] = [
  ['pupilsPrimary', 'primary'],
  ['classesPrimary', 'primary'],
  ['pupilsJunior', 'junior'],
  ['classesJunior', 'junior'],
];

/** Pupils or classes of a stage the school does not have: one of the two cells is wrong. */
export const pupilsOfStages: CrossCheck = ({ sheets }, log) => {
  for (const row of sheets.schools.rows)
    for (const [field, stage] of fields) {
      const count = row.value[field];
      if (typeof count !== 'number' || count === 0 || row.value.stages.includes(stage)) continue;
      log.warning(
        spotAt(sheets.schools, row, field),
        message('intake.assumed.pupils_of_stage', { stage, stages: row.value.stages.join(';') }),
        message('intake.remedy.pupils_of_stage'),
      );
    }
};
