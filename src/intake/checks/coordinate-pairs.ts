import { message } from '../../text/message.ts';
import type { FaultLog } from '../fault-log.ts';
import type { Sheet } from '../sheets.ts';
import { type CrossCheck, spotAt } from './checked-dataset.ts';

/** Latitude and longitude come together: one alone estimates no journey. */
export const coordinatePairs: CrossCheck = ({ sheets }, log) => {
  inPairs(sheets.schools, 'latitude', 'longitude', log);
  inPairs(sheets.teachers, 'homeLatitude', 'homeLongitude', log);
  inPairs(sheets.hires, 'homeLatitude', 'homeLongitude', log);
};

const inPairs = <Row>(
  sheet: Sheet<Row>,
  latitude: keyof Row & string,
  longitude: keyof Row & string,
  log: FaultLog,
): void => {
  for (const row of sheet.rows) {
    if ((row.value[latitude] === null) === (row.value[longitude] === null)) continue;
    log.note(
      spotAt(sheet, row, row.value[latitude] === null ? latitude : longitude),
      message('intake.assumed.half_coordinates'),
    );
  }
};
