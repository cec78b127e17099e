import { describe, expect, it } from 'vitest';
import { degreesOf, drawPlaces, roadMinutes } from './geography.ts';
import { mixed } from './profiles/mixed.ts';
import { rural } from './profiles/rural.ts';

describe('the map', () => {
  it('has places of every area, each with a name of its own, within the radius', () => {
    const places = drawPlaces('map', rural, 90);
    expect(new Set(places.map(({ area }) => area)).size).toBe(3);
    expect(new Set(places.map(({ name }) => name)).size).toBe(places.length);
    const farthest = Math.max(...places.map(({ x, y }) => Math.sqrt(x * x + y * y) / 10));
    expect(farthest).toBeGreaterThan(20);
    expect(farthest).toBeLessThanOrEqual(rural.places.radiusKm);
  });

  it('counts minutes by road: mountains take longer than the plain', () => {
    const [seat, village] = [
      { x: 0, y: 0 },
      { x: 300, y: 400 },
    ];
    // 50 km: 6 + 50 x 1.6 x 60 / 50 and 6 + 50 x 1.35 x 60 / 30.
    expect(roadMinutes(seat, village, rural.road)).toBe(102);
    expect(roadMinutes(seat, village, mixed.road)).toBe(141);
    expect(roadMinutes(seat, seat, { fixed: 0, speed: 30, factor: 1 })).toBe(3);
  });

  it('gives degrees with five decimals', () => {
    expect(degreesOf({ x: 0, y: 0 })).toEqual({ latitude: 40, longitude: 111.6 });
    expect(degreesOf({ x: 1, y: -10 })).toEqual({ latitude: 39.991, longitude: 111.60117 });
  });
});
