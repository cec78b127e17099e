import { inspectorRule } from '../rule.ts';

/** `⌈schools / 5⌉` inspectors (clause 2.43): one for about five schools, no more and no fewer. */
export const inspectorCount = inspectorRule({
  id: 'inspector_count',
  unit: 'districts',
  cases: (reading) => [reading],
  scope: () => 'district',
  breach: ({ areas, inspected, policy }) => {
    const per = policy.inspectorSchools;
    const rest = inspected.length % per;
    const required = (inspected.length - rest) / per + (rest > 0 ? 1 : 0);
    // Two areas under one number are one inspector's.
    const count = new Set(areas.map(({ inspector }) => inspector)).size;
    return areas.length === required && count === required
      ? null
      : { required: { count: required, schools: inspected.length, per }, actual: { count } };
  },
});
