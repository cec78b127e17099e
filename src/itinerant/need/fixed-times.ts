/** One visit a week of a teacher to a school, before it has a time. */
export interface Errand {
  readonly teacher: string;
  readonly school: string;
}

/**
 * Times 0 to `times − 1` for visits, so that no teacher is at two schools at a time and no school has more simultaneous
 * visitors than it can take: an edge colouring of a bipartite multigraph along alternating paths. By König's theorem it
 * exists while no teacher has more than `times` visits and no school more than `times` for each place; a school with
 * several places is split into that many vertices, filled one after the other. The answer depends on the order of the
 * errands alone. Throws when the numbers do not fit, which counts that keep the model's rows never do.
 */
export const fixedTimes = (errands: readonly Errand[], times: number): readonly number[] => {
  const seen = new Map<string, number>();
  const ends = errands.map(({ teacher, school }): readonly [string, string] => {
    const earlier = seen.get(school) ?? 0;
    seen.set(school, earlier + 1);
    return [`teacher\u0000${teacher}`, `school\u0000${school}\u0000${Math.floor(earlier / times)}`];
  });
  const taken = new Map<string, (number | undefined)[]>();
  const at = (vertex: string): (number | undefined)[] => {
    const known = taken.get(vertex) ?? Array.from<number | undefined>({ length: times });
    taken.set(vertex, known);
    return known;
  };
  const free = (vertex: string): number => {
    const time = at(vertex).indexOf(undefined);
    if (time < 0) throw new RangeError(`more visits than times at ${vertex}`);
    return time;
  };
  const chosen = errands.map(() => -1);
  ends.forEach(([teacher, school], errand) => {
    const [a, b] = [free(teacher), free(school)];
    // The path from the school along times a, b, a, … never ends at the teacher, where a is free: swap it.
    const path: number[] = [];
    let vertex = school;
    for (let time = a, next = at(vertex)[time]; next !== undefined; next = at(vertex)[time]) {
      path.push(next);
      const [left, right] = ends[next] as readonly [string, string];
      vertex = vertex === left ? right : left;
      time = time === a ? b : a;
    }
    for (const one of path) for (const end of ends[one] ?? []) at(end)[chosen[one] as number] = undefined;
    for (const one of path) {
      chosen[one] = chosen[one] === a ? b : a;
      for (const end of ends[one] ?? []) at(end)[chosen[one] as number] = one;
    }
    chosen[errand] = a;
    at(teacher)[a] = errand;
    at(school)[a] = errand;
  });
  return chosen;
};
