import { message } from '../../text/message.ts';
import { type CrossCheck, spotAt } from './checked-dataset.ts';

/** A row gives entrants or births, not both; of a school with the stage, or of a school district that exists. */
export const entrantsGiven: CrossCheck = ({ sheets: { entrants }, schools }, log) => {
  const clusters = new Set([...schools.values()].map(({ cluster }) => cluster));
  for (const row of entrants.rows) {
    const { births, cluster, entrants: given, schoolId, stage } = row.value;
    if ((births === null) === (given === null))
      log.error(
        spotAt(entrants, row, 'entrants'),
        message('intake.expected.entrants_or_births'),
        message('intake.remedy.entrants_or_births'),
      );
    if (births !== null && stage !== 'primary')
      log.error(
        spotAt(entrants, row, 'stage'),
        message('intake.expected.births_primary'),
        message('intake.remedy.births_primary'),
      );
    if (schoolId !== null && cluster !== null)
      log.error(
        spotAt(entrants, row, 'cluster'),
        message('intake.expected.school_or_cluster'),
        message('intake.remedy.school_or_cluster'),
      );
    const school = schoolId === null ? undefined : schools.get(schoolId);
    if (school !== undefined && !school.stages.includes(stage))
      log.error(
        spotAt(entrants, row, 'stage'),
        message('intake.expected.stage_of_school', { school: school.name, stages: school.stages.join(';') }),
        message('intake.remedy.stage_of_school'),
      );
    if (cluster !== null && !clusters.has(cluster))
      log.error(
        spotAt(entrants, row, 'cluster'),
        message('intake.expected.known_cluster'),
        message('intake.remedy.known_cluster'),
      );
  }
};
