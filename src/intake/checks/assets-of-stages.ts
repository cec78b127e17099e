import type { School } from '../../district/school.ts';
import type { Stage } from '../../district/words.ts';
import { message } from '../../text/message.ts';
import { type CrossCheck, spotAt } from './checked-dataset.ts';

const fields: readonly (readonly [keyof School & string, Stage])[] = [
  ['teachingAreaPrimary', 'primary'],
  ['sportsAreaPrimary', 'primary'],
  ['equipmentPrimary', 'primary'],
  ['mediaRoomsPrimary', 'primary'],
  ['teachingAreaJunior', 'junior'],
  ['sportsAreaJunior', 'junior'],
  ['equipmentJunior', 'junior'],
  ['mediaRoomsJunior', 'junior'],
];

/** Areas, equipment or rooms of a stage the school does not have: they count nowhere, so one of the two cells is wrong. */
export const assetsOfStages: CrossCheck = ({ sheets }, log) => {
  for (const row of sheets.schools.rows)
    for (const [field, stage] of fields) {
      const value = row.value[field];
      if (typeof value !== 'number' || value === 0 || row.value.stages.includes(stage)) continue;
      log.warning(
        spotAt(sheets.schools, row, field),
        message('intake.assumed.assets_of_stage', { stage, stages: row.value.stages.join(';') }),
        message('intake.remedy.assets_of_stage'),
      );
    }
};
