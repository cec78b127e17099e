/**
 * The folder of a bundle of the program that is as new as its sources, built where that is needed; `null` where it
 * cannot be built. `onFailure` gets the reason.
 */
export const freshProgram: (onFailure?: (error: unknown) => void) => Promise<string | null>;
