/** From this size on, coefficients leave an engine's fixed tolerances no room to distinguish adjacent bounds. */
const large = 1024;

/**
 * How far a bound of a row of whole numbers may be moved outwards without admitting one more whole point: half a
 * unit, taken only where the row's largest coefficient is large.
 */
export const halfUnit = (largest: number): number => (largest >= large ? 0.5 : 0);
