import { describe, expect, it } from 'vitest';
import { flowLayout } from './flow-layout.ts';

const school = (id: string, area: string) => ({ id, name: id, area });
const schools = [school('R', 'rural'), school('U1', 'urban'), school('T', 'town'), school('U2', 'urban')];
const move = (fromSchoolId: string, toSchoolId: string) => ({ fromSchoolId, toSchoolId });
const moves = [move('U1', 'R'), move('U2', 'R'), move('U1', 'R'), move('U1', 'T')];

describe('the layout of the flows', () => {
  const { sources, targets, links, height } = flowLayout(schools, moves, 300);

  it('orders urban before town before rural and then by the district, without schools that have no move', () => {
    expect(sources.map(({ id, count }) => [id, count])).toEqual([
      ['U1', 3],
      ['U2', 1],
    ]);
    expect(targets.map(({ id, count }) => [id, count])).toEqual([
      ['T', 1],
      ['R', 3],
    ]);
  });

  it('draws each pair once, as wide as its count, within the height of both schools', () => {
    expect(links.map(({ from, to, count }) => [from, to, count])).toEqual([
      ['U1', 'T', 1],
      ['U1', 'R', 2],
      ['U2', 'R', 1],
    ]);
    for (const { from, to, width, y1, y2 } of links) {
      const [source, target] = [sources.find(({ id }) => id === from), targets.find(({ id }) => id === to)];
      expect(y1 - width / 2).toBeGreaterThanOrEqual(source?.y ?? Number.NaN);
      expect(y1 + width / 2).toBeLessThanOrEqual((source?.y ?? 0) + (source?.height ?? 0) + 1e-9);
      expect(y2 + width / 2).toBeLessThanOrEqual((target?.y ?? 0) + (target?.height ?? 0) + 1e-9);
    }
  });

  it('keeps schools and their names apart, and ends below the last', () => {
    for (const side of [sources, targets])
      for (const [index, node] of side.entries()) {
        const next = side[index + 1];
        if (next !== undefined) expect(next.y - node.y).toBeGreaterThanOrEqual(18);
        expect(node.y + node.height).toBeLessThanOrEqual(height);
      }
  });

  it('is empty without moves', () => {
    expect(flowLayout(schools, [], 300)).toMatchObject({ sources: [], targets: [], links: [] });
  });
});
