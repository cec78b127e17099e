/** An expected outcome: the value, or every fault together. Exceptions are for unexpected failures. */
export type Result<Value, Failure> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly faults: readonly Failure[] };

export const success = <Value>(value: Value): { readonly ok: true; readonly value: Value } => ({ ok: true, value });
export const failure = <Failure>(
  faults: readonly Failure[],
): { readonly ok: false; readonly faults: readonly Failure[] } => ({ ok: false, faults });
