/** Upper bounds, one for each objective: what is still searched lies strictly below all of them. */
type Box = readonly number[];

const liesIn = (point: readonly number[], box: Box): boolean => box.every((bound, at) => (point[at] as number) < bound);
const isWithin = (inner: Box, outer: Box): boolean => inner.every((bound, at) => bound <= (outer[at] as number));

/**
 * What is left to search for efficient points, as boxes below local upper bounds. Each point found splits the boxes it
 * lies in, one part for each objective in which a further point must be better.
 */
export class SearchBoxes {
  private boxes: readonly Box[];

  constructor(objectives: number) {
    this.boxes = [Array.from({ length: objectives }, () => Number.POSITIVE_INFINITY)];
  }

  /** The next box to search; `undefined` at the end. */
  next(): Box | undefined {
    return this.boxes[0];
  }

  /** No plan lies in the box, so none lies in a smaller one. */
  empty(box: Box): void {
    this.boxes = this.boxes.filter((one) => !isWithin(one, box));
  }

  found(point: readonly number[]): void {
    const split = this.boxes.flatMap((box): readonly Box[] =>
      liesIn(point, box) ? box.map((_bound, at) => box.with(at, point[at] as number)) : [box],
    );
    this.boxes = split.filter(
      (box, index) =>
        !split.some((other, at) => at !== index && isWithin(box, other) && (at < index || !isWithin(other, box))),
    );
  }
}
