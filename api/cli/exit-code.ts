/** Exit codes of dataset.md section 4; 70, 74 and 130 are the system's own for an internal error, a failed write and an interrupt. */
export const exitCode = {
  done: 0,
  ruleBroken: 1,
  badInput: 2,
  infeasible: 3,
  noPlanInTime: 4,
  internal: 70,
  /** Results exist but not where they were wanted (EX_IOERR of sysexits). */
  notWritten: 74,
  interrupted: 130,
} as const;
