import { message } from '../../text/message.ts';
import type { ReportInput } from '../input.ts';
import { type Cell, columns, type ReportTable } from '../table.ts';
import { termCell } from '../term-cell.ts';

/** Over the cap, within it, or unknown because a number is missing. */
const verdict = (count: number | null, cap: number): Cell =>
  message(`report.size.${count === null ? 'unknown' : count > cap ? 'over' : 'within'}`);

/**
 * Pupils of each school against the size cap, and of each stage against `cap · classes` (clauses 0.5, 0.7; items G4,
 * G5). The dataset has no single classes: a stage over `cap · classes` certainly has an oversize class, one within it
 * may still have one, and the text states this.
 */
export const schoolSizesTable = ({ district, plan }: ReportInput): ReportTable => {
  const { classCap, sizeCap } = plan.policy;
  return {
    key: 'school_sizes',
    columns: columns(
      'school_id',
      'school',
      'pupils:number',
      'size_cap:number',
      'size_verdict',
      'stage',
      'stage_pupils:number',
      'classes:number',
      'class_cap:number',
      'class_verdict',
    ),
    rows: district.schools.flatMap((school) => {
      const parts = [
        { stage: 'primary', pupils: school.pupilsPrimary, classes: school.classesPrimary, cap: classCap.primary },
        { stage: 'junior', pupils: school.pupilsJunior, classes: school.classesJunior, cap: classCap.junior },
      ].filter(({ stage }) => school.stages.some((own) => own === stage));
      const whole = parts.some(({ pupils }) => pupils === null)
        ? null
        : parts.reduce((sum, { pupils }) => sum + (pupils ?? 0), 0);
      const most = school.stages.length > 1 ? sizeCap.severalStages : sizeCap.oneStage;
      return parts.map(({ stage, pupils, classes, cap }): readonly Cell[] => [
        school.id,
        school.name,
        whole,
        most,
        verdict(whole, most),
        termCell('stage', stage),
        pupils,
        classes,
        cap,
        verdict(pupils === null || classes === null || classes === 0 ? null : pupils, cap * (classes ?? 0)),
      ]);
    }),
  };
};
