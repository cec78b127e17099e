import type { School } from '../district/school.ts';

/** Whether a school's place is known. */
export const hasPlace = ({ latitude, longitude }: School): boolean => latitude !== null && longitude !== null;

const earthRadiusMetres = 6_371_000;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/**
 * Whole metres between two schools along the great circle; `null` where coordinates are missing. Rounded once, and
 * then a whole number like any other: nothing that decides is computed with fractions.
 */
export const metresBetween = (a: School, b: School): number | null => {
  if (a.latitude === null || a.longitude === null || b.latitude === null || b.longitude === null) return null;
  const half = (from: number, to: number): number => Math.sin(radians(to - from) / 2) ** 2;
  const chord =
    half(a.latitude, b.latitude) +
    Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * half(a.longitude, b.longitude);
  return Math.round(2 * earthRadiusMetres * Math.asin(Math.min(1, Math.sqrt(chord))));
};
