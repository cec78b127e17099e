import type { AreaClass } from '../district/words.ts';

/** Titles and special-grade posts (domain 2.6; clauses 0.46, 0.47, 2.30, 2.39). */
export interface TitleTerms {
  /** Whether senior and middle titles are capped: per school, over the county's schools together, or not at all. */
  readonly titleCaps: 'none' | 'school' | 'county';
  /** Years in rural schools from which a title is outside the caps; `null`: every title counts. */
  readonly titleExemptRuralYears: number | null;
  /** What a grass-roots title does to a move for good that would lose it. */
  readonly grassrootsTitles: 'warn' | 'block';
  /** Areas in which a grass-roots title is valid. */
  readonly grassrootsAreas: readonly AreaClass[];
  /** Which rural clusters have a special-grade teacher after the plan, for the one post each has. */
  readonly specialGradePosts: 'none' | 'where_held' | 'every_cluster';
}
