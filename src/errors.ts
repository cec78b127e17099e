/**
 * The three families of errors that are thrown. Expected failures are returned as `Fault`s or typed reasons;
 * these are for what the caller could not have foreseen, each with a stable code and what to do.
 */
abstract class JunhengError extends Error {
  readonly code: string;
  readonly fix: string;
  constructor(code: string, message: string, fix: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
    this.code = code;
    this.fix = fix;
  }
}

/** What was given cannot be used at all. */
export class InputError extends JunhengError {}
/** The policy contradicts itself in a way its schema cannot see. */
export class PolicyError extends JunhengError {}
/** An engine or its process failed, or answered what the checker rejects. */
export class SolverError extends JunhengError {}
