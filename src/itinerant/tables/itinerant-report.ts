import type { District } from '../../district/district.ts';
import { checkCells, levelCells } from '../../report/ordered-tables.ts';
import type { ReportTable } from '../../report/table.ts';
import type { ItinerantPlan } from '../itinerant-plan.ts';
import { coverageTable } from './coverage.ts';
import { remoteTable } from './remote.ts';
import { schoolWeeksTable } from './school-weeks.ts';
import { teacherWeeksTable } from './teacher-weeks.ts';

/** Every table of an itinerant plan, in the order of the workbook's sheets. */
export const itinerantReport = (district: District, plan: ItinerantPlan): readonly ReportTable[] => [
  teacherWeeksTable(district, plan),
  schoolWeeksTable(district, plan),
  remoteTable(district, plan),
  coverageTable(district, plan),
  levelCells('itinerant_levels', plan.levels),
  checkCells(district, 'itinerant_checks', plan.checks),
];
