/** The rules of an allocation of inspectors, in the order in which their rows are listed. */
export const inspectorRuleIds = [
  'inspector_count',
  'inspector_each_school',
  'inspector_schools',
  'inspector_centre',
  'inspector_place',
] as const;
export type InspectorRuleId = (typeof inspectorRuleIds)[number];
