import { UndirectedGraph } from 'graphology';
import { connectedComponents } from 'graphology-components';

/** Which connected component each node belongs to, by number. */
export const componentOf = (
  nodes: Iterable<string>,
  edges: Iterable<readonly [from: string, to: string]>,
): ReadonlyMap<string, number> => {
  const graph = new UndirectedGraph();
  for (const node of nodes) graph.mergeNode(node);
  for (const [from, to] of edges) graph.mergeEdge(from, to);
  return new Map(
    connectedComponents(graph).flatMap((some, index) => some.map((node): [string, number] => [node, index])),
  );
};
