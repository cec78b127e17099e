import type { District } from '../../district/district.ts';
import { people } from '../../report/input.ts';
import { checkCells, levelCells } from '../../report/ordered-tables.ts';
import { columns, type ReportTable } from '../../report/table.ts';
import { termCell } from '../../report/term-cell.ts';
import { message } from '../../text/message.ts';
import { inspectorDocument } from '../inspector-document.ts';
import type { InspectorPlan } from '../inspector-plan.ts';

/** Every table of an allocation, in the order of the workbook's sheets. */
export const inspectorReport = (district: District, plan: InspectorPlan): readonly ReportTable[] => {
  const who = people(district);
  const { areas } = inspectorDocument(district, plan);
  return [
    {
      key: 'inspectors',
      columns: columns(
        'inspector:number',
        'centre_school',
        'schools:number',
        'metres_total:number',
        'metres_most:number',
        'unknown_ways:number',
      ),
      rows: areas.map(({ inspector, centre_school_id, schools }) => [
        inspector,
        who.schoolName(centre_school_id),
        schools.length,
        schools.reduce((sum, { metres }) => sum + (metres ?? 0), 0),
        Math.max(...schools.map(({ metres }) => metres ?? 0)),
        schools.filter(({ metres }) => metres === null).length,
      ]),
    },
    {
      key: 'inspector_schools',
      columns: columns('inspector:number', 'school_id', 'school', 'area', 'cluster', 'metres:number'),
      rows: areas.flatMap(({ inspector, schools }) =>
        schools.map(({ school_id, metres }) => [
          inspector,
          school_id,
          who.schoolName(school_id),
          termCell('area', who.school(school_id)?.areaClass ?? 'rural'),
          who.school(school_id)?.cluster ?? null,
          metres ?? message('inspectors.metres.unknown'),
        ]),
      ),
    },
    levelCells('inspectors_levels', plan.levels),
    checkCells(district, 'inspectors_checks', plan.checks),
  ];
};
