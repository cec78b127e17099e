import { describe, expect, it } from 'vitest';
import { mapLayout } from './map-layout.ts';

const place = (id: string, latitude: number | null, longitude: number | null) => ({
  id,
  name: id,
  area: 'rural',
  latitude,
  longitude,
});

describe('the map from coordinates', () => {
  it('puts north above and east to the right, at true distances, around the middle', () => {
    const { points, rings } = mapLayout([place('N', 30.1, 112), place('S', 29.9, 112), place('E', 30, 112.2)], 400);
    const at = (id: string) => points.find((point) => point.id === id) ?? { x: Number.NaN, y: Number.NaN };
    expect(at('N').y).toBeLessThan(at('S').y);
    expect(at('E').x).toBeGreaterThan(at('N').x);
    for (const { x, y } of points) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(400);
      expect(y).toBeGreaterThanOrEqual(0);
    }
    // 0.2 degrees of latitude are 22.3 km.
    const [ring] = rings;
    const scale = (ring?.radius ?? 0) / (ring?.kilometres ?? 1);
    expect((at('S').y - at('N').y) / scale).toBeCloseTo(22.264, 2);
  });

  it('leaves out schools without coordinates, and is empty without any', () => {
    expect(mapLayout([place('A', 30, 112), place('B', null, null)], 400).points.map(({ id }) => id)).toEqual(['A']);
    expect(mapLayout([place('B', null, null)], 400)).toEqual({ points: [], rings: [] });
  });
});
