/** Moves that a chain of levels has found to matter, where the next search may start. */
export interface KeptColumns {
  /** Those that linear optima have used. */
  readonly used: Uint8Array;
  /** Those near the guide's optimum, from which the levels of a large model start; `null`: all. */
  readonly near: Uint8Array | null;
}
