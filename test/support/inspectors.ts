import type { District } from '../../src/district/district.ts';
import type { InspectorArea } from '../../src/inspectors/inspector-plan.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { aDistrict, aSchool } from './district.ts';
import { aPolicy } from './policy.ts';

/** An area with codes as plain strings. */
export const anArea = (inspector: number, centreSchoolId: string, ...schools: readonly string[]): InspectorArea =>
  ({ inspector, centreSchoolId, schools }) as unknown as InspectorArea;

/** Nine schools in a row to the north, a hundredth of a degree apart, the first five of one cluster; two inspectors. */
export const inspectorWorld = (
  given: Partial<Policy> = {},
): { readonly district: District; readonly policy: Policy; readonly areas: readonly InspectorArea[] } => ({
  district: aDistrict({
    schools: [1, 2, 3, 4, 5, 6, 7, 8, 9].map((number) =>
      aSchool({ id: `S${number}`, cluster: number <= 5 ? 'K' : 'L', latitude: 40 + number / 100, longitude: 111 }),
    ),
  }),
  policy: aPolicy(given),
  areas: [anArea(1, 'S3', 'S1', 'S2', 'S3', 'S4', 'S5'), anArea(2, 'S7', 'S6', 'S7', 'S8', 'S9')],
});
