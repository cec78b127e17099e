/** An expected outcome: the value, or every fault at once. Exceptions are for what cannot be expected. */
export type Result<Value, Failure> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly faults: readonly Failure[] };

export const success = <Value>(value: Value): { readonly ok: true; readonly value: Value } => ({ ok: true, value });
export const failure = <Failure>(
  faults: readonly Failure[],
): { readonly ok: false; readonly faults: readonly Failure[] } => ({ ok: false, faults });
