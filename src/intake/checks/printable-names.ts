import { message } from '../../text/message.ts';
import { unprintableIn, withCodes } from '../../text/printable.ts';
import type { Sheet } from '../sheets.ts';
import { type CrossCheck, spotAt } from './checked-dataset.ts';

/** The warning's key: documents find the place of a name by it. */
export const unprintableName = 'intake.assumed.unprintable_name';

interface Named {
  readonly id: string;
  readonly name: string;
}

/**
 * Reports names the document font cannot print, with their rows, while the officer can still ask for the right
 * character.
 */
export const printableNames: CrossCheck = ({ sheets, draws }, log) => {
  if (draws === null) return;
  const check = <Row extends Named>(table: string, sheet: Sheet<Row>): void => {
    for (const row of sheet.rows) {
      const lacking = unprintableIn(row.value.name, draws);
      if (lacking.length === 0) continue;
      const characters = withCodes(lacking);
      log.warning(
        spotAt(sheet, row, 'name'),
        message(unprintableName, { table, id: row.value.id, characters }),
        message('documents.remedy.printable', { characters }),
      );
    }
  };
  check('schools', sheets.schools);
  check('teachers', sheets.teachers);
  check('hires', sheets.hires);
};
