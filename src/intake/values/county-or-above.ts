import type { BackboneLevel } from '../../district/words.ts';
import { message } from '../../text/message.ts';
import { accepted, type CellResult } from '../cell-result.ts';
import type { FilledCell } from '../raw-table.ts';
import { booleanForm } from './boolean.ts';
import type { IntakeContext, ValueForm } from './value-form.ts';

const yesNo = booleanForm();

/**
 * The national register's question whether a teacher is a backbone teacher of county level or above. Yes is read as
 * county, the least it can mean; no as none, since the register leaves out the school level.
 */
export const countyOrAboveForm: ValueForm<BackboneLevel> = {
  takes: yesNo.takes,
  read(cell: FilledCell, context: IntakeContext): CellResult<BackboneLevel> {
    const reading = yesNo.read(cell, context);
    if (!reading.ok) return reading;
    return reading.value
      ? accepted('county', message('intake.assumed.county_or_above'))
      : accepted('none', message('intake.assumed.below_county'));
  },
  write: (level) => level,
};
