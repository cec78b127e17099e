import type { AreaClass, Stage } from '../../src/district/words.ts';
import { near, type Place, type Point } from './geography.ts';
import { schoolName } from './names.ts';
import type { Profile, SchoolRow } from './profile.ts';
import { type Random, random } from './random.ts';
import { largestRemainder } from './share.ts';

/** One stage of a school: what its posts are counted from. */
interface Unit {
  readonly stage: Stage;
  readonly pupils: number;
  readonly classes: number;
}

/** A school on the map, before teachers are drawn for it. */
export interface Site extends Point {
  readonly index: number;
  readonly id: string;
  readonly name: string;
  readonly row: SchoolRow;
  readonly area: AreaClass;
  readonly place: Place;
  readonly units: readonly Unit[];
  readonly quality: boolean;
  /** Where the eligible must leave from, and where they may go to, under the default policy (clauses 0.40, 4.4). */
  readonly side: 'source' | 'target' | 'outside';
  /** A few source schools take no teacher this year. */
  readonly accepts: boolean;
}

/** Schools per row. The first four rows are those no district can do without, as far as the number goes. */
const rowCounts = (rows: readonly SchoolRow[], schools: number): readonly number[] => {
  const counts = largestRemainder(
    schools,
    rows.map((row) => row.count),
  );
  const needed = Math.min(schools, 4);
  for (let row = 0; row < needed; row += 1) {
    if (counts[row] !== 0) continue;
    const spare = counts.map((count, other) => (other < needed ? count - 1 : count));
    const fullest = spare.indexOf(Math.max(...spare));
    counts[fullest] = (counts[fullest] ?? 0) - 1;
    counts[row] = 1;
  }
  return counts;
};

/** Classes of 45 in primary and 50 in junior stage at most (clause 0.7); teaching points and tiny schools mix grades. */
const classesFor = (row: SchoolRow, stage: Stage, pupils: number): number => {
  const [grades, cap] = stage === 'junior' ? [3, 50] : [row.kind === 'point' ? 3 : 6, 45];
  if (pupils <= grades * 8) return Math.max(1, Math.ceil(pupils / 15));
  return grades * Math.ceil(pupils / grades / cap);
};

const sizeOf = (draw: Random, row: SchoolRow): number =>
  Math.min(row.most, Math.max(row.least, draw.logNormal(row.pupils, row.spread)));

const stageShares = (row: SchoolRow): readonly (readonly [Stage, number])[] => {
  if (row.kind === 'junior') return [['junior', 1]];
  return row.kind === 'nine_year'
    ? [
        ['primary', 0.62],
        ['junior', 0.38],
      ]
    : [['primary', 1]];
};

const sideOf = (row: SchoolRow, quality: boolean): Site['side'] => {
  if (row.cityRun === true) return 'outside';
  return row.area === 'rural' && !quality ? 'target' : 'source';
};

export interface SitesRequest {
  readonly stream: string;
  readonly profile: Profile;
  readonly places: readonly Place[];
  readonly schools: number;
  readonly teachers: number;
}

/** The schools: rows of the profile turned into named places on the map, their pupils adding up to the district's. */
export const drawSites = ({ stream, profile, places, schools, teachers }: SitesRequest): readonly Site[] => {
  const draw = random(`${stream}|schools`);
  const counts = rowCounts(profile.rows, schools);
  const rows = profile.rows.flatMap((row, which) => Array.from({ length: counts[which] ?? 0 }, () => row));
  const drafts = rows.map((row) => ({ row, size: sizeOf(draw, row) }));

  const pupilsOf = (stage: Stage): readonly number[] => {
    const weights = drafts.map(({ row, size }) => size * (stageShares(row).find(([own]) => own === stage)?.[1] ?? 0));
    const taught = weights.filter((weight) => weight > 0);
    const total = totals(profile, teachers, rows)[stage === 'primary' ? 'primary' : 'junior'];
    const shared = largestRemainder(total, taught, Math.min(5, Math.floor(total / Math.max(1, taught.length))));
    let next = 0;
    return weights.map((weight) => (weight > 0 ? (shared[next++] ?? 0) : 0));
  };
  const pupils = { primary: pupilsOf('primary'), junior: pupilsOf('junior') };

  const taken = new Map<string, number>();
  const width = Math.max(3, String(schools).length);
  const turns = new Map<AreaClass, number>();
  const firstRural = drafts.findIndex(({ row }) => row.area === 'rural');
  return drafts.map(({ row }, index) => {
    const choices = places.filter((place) => place.area === row.area);
    const turn = turns.get(row.area) ?? 0;
    turns.set(row.area, turn + 1);
    const place = choices[turn % choices.length] ?? draw.pick(places);
    const bare = place.name.replace(profile.places.words[place.area], '');
    const named = row.area === 'urban' ? row.kind : `${bare}|${row.kind}`;
    const nth = (taken.get(named) ?? 0) + 1;
    taken.set(named, nth);
    const quality = draw.chance(profile.quality[row.area]) && index !== firstRural && row.opening !== true;
    return {
      index,
      id: `S${String(index + 1).padStart(width, '0')}`,
      name: schoolName(row.kind, bare, row.area === 'urban', nth),
      row,
      area: row.area,
      place,
      quality,
      side: sideOf(row, quality),
      accepts: row.area === 'rural' || schools <= 12 || profile.tight || !draw.chance(0.04),
      ...near(draw, place),
      units: stageShares(row).map(([stage]) => {
        const count = (stage === 'primary' ? pupils.primary : pupils.junior)[index] ?? 0;
        return { stage, pupils: count, classes: classesFor(row, stage, count) };
      }),
    };
  });
};

/** Pupils by stage: published figures where the profile has them, else from the teachers; all primary where no junior school is. */
const totals = (
  profile: Profile,
  teachers: number,
  rows: readonly SchoolRow[],
): { readonly primary: number; readonly junior: number } => {
  if (profile.pupils !== null) return profile.pupils;
  const all = Math.round(teachers * profile.pupilsPerTeacher);
  const has = (kinds: readonly SchoolRow['kind'][]): boolean => rows.some((row) => kinds.includes(row.kind));
  const junior = has(['junior', 'nine_year']) ? Math.round(all * (1 - profile.primaryShare)) : 0;
  return { primary: all - junior, junior };
};
