import { UndirectedGraph } from 'graphology';
import dijkstra from 'graphology-shortest-path/dijkstra.js';
import type { SchoolId } from '../../src/district/ids.ts';
import { type RoadMap, schoolNode } from '../../src/itinerant/need/roads.ts';

interface Way {
  readonly minutes: number;
}

/** One-way minutes between schools: a row of the road table as it stands, else the shortest route; `null`: no way is known. */
export type SchoolMinutes = (from: SchoolId, to: SchoolId) => number | null;

/** Routes are computed once for each destination school in use. */
export const schoolMinutes = ({ roads, known }: RoadMap): SchoolMinutes => {
  const graph = new UndirectedGraph<Record<string, never>, Way>();
  for (const { from, to, minutes } of roads) graph.mergeEdgeWithKey(`${from}\u0000${to}`, from, to, { minutes });
  const routes = new Map<SchoolId, ReadonlyMap<string, number>>();
  const length = (path: readonly string[]): number =>
    path.slice(1).reduce((sum, node, index) => {
      const edge = graph.edge(path[index] ?? node, node);
      return sum + (edge === undefined ? 0 : graph.getEdgeAttribute(edge, 'minutes'));
    }, 0);
  const routesTo = (school: SchoolId): ReadonlyMap<string, number> => {
    const worked = routes.get(school);
    if (worked !== undefined) return worked;
    const node = schoolNode(school);
    const paths = graph.hasNode(node) ? dijkstra.singleSource(graph, node, 'minutes') : {};
    const found = new Map(Object.entries(paths).map(([end, path]) => [end, length(path)]));
    routes.set(school, found);
    return found;
  };
  return (from, to) => {
    if (from === to) return 0;
    return known(from, to) ?? routesTo(to).get(schoolNode(from)) ?? null;
  };
};
