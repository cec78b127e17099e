/** How many of a plan's checks came out how. */
export interface CheckCounts {
  readonly all: number;
  readonly broken: number;
  readonly notChecked: number;
  readonly notApplicable: number;
}

/** Checks that hold, of those that have something to count: a check that does not apply is neither held nor broken. */
export const checkCount = ({ all, broken, notChecked, notApplicable }: CheckCounts) => ({
  held: all - broken - notChecked - notApplicable,
  all: all - notApplicable,
});
