/** A policy's terms for inspectors 责任督学 (clause 2.43). */
export interface InspectorTerms {
  /** Schools per inspector: there are `⌈schools / this⌉` inspectors. */
  readonly inspectorSchools: number;
  readonly inspectorLeastSchools: number;
  readonly inspectorMostSchools: number;
  /** `together`: as few school clusters as possible are divided among inspectors, before anything else. */
  readonly inspectorClusters: 'together' | 'free';
}
