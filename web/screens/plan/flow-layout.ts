/** One school on a side of the flows. */
export interface FlowSchool {
  readonly id: string;
  readonly name: string;
  readonly area: string;
}
export interface FlowNode extends FlowSchool {
  readonly y: number;
  readonly height: number;
  readonly count: number;
}
export interface FlowLink {
  readonly from: string;
  readonly to: string;
  readonly count: number;
  /** Middle of the ribbon at either end. */
  readonly y1: number;
  readonly y2: number;
  readonly width: number;
}
export interface FlowLayout {
  readonly sources: readonly FlowNode[];
  readonly targets: readonly FlowNode[];
  readonly links: readonly FlowLink[];
  readonly height: number;
}

interface Move {
  readonly fromSchoolId: string;
  readonly toSchoolId: string;
}

const gap = 8;
/** Height of one school's place, so that its name stands free of the next. */
const place = 18;
const areas = ['urban', 'town', 'rural'];

const countBy = (ids: readonly string[]): ReadonlyMap<string, number> =>
  new Map([...Map.groupBy(ids, (id) => id)].map(([id, all]) => [id, all.length]));

/** Schools in the order of the district, urban before town before rural; never by rank. */
const ordered = (schools: readonly FlowSchool[], counts: ReadonlyMap<string, number>): readonly FlowSchool[] =>
  schools.filter(({ id }) => counts.has(id)).toSorted((a, b) => areas.indexOf(a.area) - areas.indexOf(b.area));

const stacked = (
  schools: readonly FlowSchool[],
  counts: ReadonlyMap<string, number>,
  unit: number,
): readonly FlowNode[] => {
  let y = 0;
  return schools.map((school) => {
    const count = counts.get(school.id) ?? 0;
    const node = { ...school, y, count, height: count * unit };
    y += Math.max(node.height + gap, place);
    return node;
  });
};

const endOf = (nodes: readonly FlowNode[]): number =>
  nodes.reduce((end, { y, height }) => Math.max(end, y + height), 0);

/**
 * Sources left and receivers right with a ribbon for each pair. Both sides have one scale, so that a ribbon is as wide
 * at one end as at the other.
 */
export const flowLayout = (schools: readonly FlowSchool[], moves: readonly Move[], room: number): FlowLayout => {
  const [out, into] = [
    countBy(moves.map(({ fromSchoolId }) => fromSchoolId)),
    countBy(moves.map(({ toSchoolId }) => toSchoolId)),
  ];
  const [left, right] = [ordered(schools, out), ordered(schools, into)];
  const most = Math.max(left.length, right.length);
  const unit = Math.max(2, Math.min(14, (room - most * (gap + 6)) / Math.max(1, moves.length)));
  const [sources, targets] = [stacked(left, out, unit), stacked(right, into, unit)];
  const pairs = Map.groupBy(moves, ({ fromSchoolId, toSchoolId }) => `${fromSchoolId}\n${toSchoolId}`);
  const used = new Map<string, number>();
  const take = (side: string, node: FlowNode, width: number): number => {
    const begun = used.get(`${side} ${node.id}`) ?? 0;
    used.set(`${side} ${node.id}`, begun + width);
    return node.y + begun + width / 2;
  };
  const links = sources.flatMap((source) =>
    targets.flatMap((target): readonly FlowLink[] => {
      const count = pairs.get(`${source.id}\n${target.id}`)?.length ?? 0;
      const width = count * unit;
      if (count === 0) return [];
      const y1 = take('from', source, width);
      return [{ from: source.id, to: target.id, count, width, y1, y2: take('to', target, width) }];
    }),
  );
  return { sources, targets, links, height: Math.max(endOf(sources), endOf(targets)) + gap };
};
