export interface Place {
  readonly id: string;
  readonly name: string;
  readonly area: string;
  readonly latitude: number | null;
  readonly longitude: number | null;
}
export interface MapPoint {
  readonly id: string;
  readonly name: string;
  readonly area: string;
  readonly x: number;
  readonly y: number;
}
export interface MapLayout {
  readonly points: readonly MapPoint[];
  /** Rings around the centre, in kilometres, with their radius in the drawing. */
  readonly rings: readonly { readonly kilometres: number; readonly radius: number }[];
}

const kilometresPerDegree = 111.32;
const steps = [1, 2, 5, 10, 20, 50];

/** Schools from their coordinates on a plane of `size` by `size`, the middle of the district in its centre. */
export const mapLayout = (places: readonly Place[], size: number): MapLayout => {
  const known = places.flatMap(({ latitude, longitude, ...place }) =>
    latitude === null || longitude === null ? [] : [{ ...place, latitude, longitude }],
  );
  if (known.length === 0) return { points: [], rings: [] };
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [latitude, longitude] = [mean(known.map((one) => one.latitude)), mean(known.map((one) => one.longitude))];
  const narrowing = Math.cos((latitude * Math.PI) / 180);
  const flat = known.map((one) => ({
    ...one,
    east: (one.longitude - longitude) * kilometresPerDegree * narrowing,
    north: (one.latitude - latitude) * kilometresPerDegree,
  }));
  const farthest = Math.max(0.5, ...flat.map(({ east, north }) => Math.max(Math.abs(east), Math.abs(north))));
  const scale = (size * 0.44) / farthest;
  const step = steps.find((one) => one * 3 >= farthest) ?? Math.ceil(farthest / 3);
  return {
    points: flat.map(({ id, name, area, east, north }) => ({
      id,
      name,
      area,
      x: size / 2 + east * scale,
      y: size / 2 - north * scale,
    })),
    rings: [1, 2, 3].map((one) => ({ kilometres: one * step, radius: one * step * scale })),
  };
};
