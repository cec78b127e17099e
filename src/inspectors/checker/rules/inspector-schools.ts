import { checkRow, scopeOf } from '../../../rules/rule.ts';
import { message } from '../../../text/message.ts';
import { type InspectorReading, type InspectorRule, inspectorRule } from '../rule.ts';

/** The least schools of an area: the policy's number, or the even share where the schools do not suffice for it. */
const leastSchools = ({ areas, inspected, policy }: InspectorReading): number =>
  Math.min(policy.inspectorLeastSchools, Math.floor(inspected.length / Math.max(1, areas.length)));

const limited = inspectorRule({
  id: 'inspector_schools',
  unit: 'areas',
  cases: ({ areas }) => areas,
  scope: ({ centreSchoolId }) => scopeOf.school({ id: centreSchoolId }),
  breach: ({ schools }, reading) => {
    const [least, most, count] = [leastSchools(reading), reading.policy.inspectorMostSchools, schools.length];
    return count >= least && count <= most ? null : { required: { least, most }, actual: { count } };
  },
});

/**
 * Four to six schools an inspector, or the policy's numbers (clause 2.43: 5所左右). With too few schools for the least
 * number, such as 6 among two inspectors, the even share applies, and a row states it.
 */
export const inspectorSchools: InspectorRule = {
  ...limited,
  rows: (reading) => {
    const rows = limited.rows(reading);
    const { areas, inspected, policy } = reading;
    const [least, wanted] = [leastSchools(reading), policy.inspectorLeastSchools];
    if (areas.length === 0 || least === wanted) return rows;
    const values = { asked: wanted, least, schools: inspected.length, inspectors: areas.length };
    const words = 'rule.inspector_schools.too_few';
    const [required, actual] = [message(`${words}.required`, values), message(`${words}.actual`, values)];
    return [...rows, checkRow(limited, 'district', required, actual, true)];
  },
};
