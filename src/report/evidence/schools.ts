import { assessmentOf } from '../../equity/assessment.ts';
import { assessedStages, indicatorCode, standardIndicators } from '../../equity/standard.ts';
import { message } from '../../text/message.ts';
import type { ReportInput } from '../input.ts';
import { type Cell, columns, type ReportTable } from '../table.ts';
import { termCell } from '../term-cell.ts';
import type { CountyFigures } from './county-figures.ts';

/**
 * Every school's stage with its seven standings after the plan and the verdict before and after (domain 2.4: six of
 * seven, the seventh at 85 %); who is not assessed stands there with the reason.
 */
export const schoolStandardsTable = (
  { district, plan }: ReportInput,
  { standards }: Pick<CountyFigures, 'standards'>,
): ReportTable => ({
  key: 'evidence_schools',
  columns: columns(
    'school_id',
    'school',
    'area',
    'stage',
    'pupils:number',
    ...standardIndicators.map((indicator) => `standing_${indicatorCode[indicator]}`),
    'verdict_before',
    'verdict_after:note',
  ),
  rows: district.schools.flatMap((school) =>
    assessedStages
      .filter((stage) => school.stages.includes(stage))
      .map((stage): readonly Cell[] => {
        const head: readonly Cell[] = [
          school.id,
          school.name,
          termCell('area', school.areaClass),
          termCell('stage', stage),
          stage === 'primary' ? school.pupilsPrimary : school.pupilsJunior,
        ];
        const found = standards.find((one) => one.school.id === school.id && one.stage === stage);
        if (found === undefined) {
          const reason = message(`report.assessment.${assessmentOf(school, stage, plan.policy.referenceDate)}`);
          return [...head, ...standardIndicators.map(() => null), null, reason];
        }
        return [
          ...head,
          ...standardIndicators.map((indicator) => message(`report.standing.${found.after.standings[indicator]}`)),
          message(`report.standing.${found.before.verdict}`),
          message(`report.standing.${found.after.verdict}`),
        ];
      }),
  ),
});
