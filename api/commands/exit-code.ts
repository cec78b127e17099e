/** Exit codes of dataset.md section 4; 130 and 70 are the shell's own for an interrupt and an internal error. */
export const exitCode = {
  done: 0,
  ruleBroken: 1,
  badInput: 2,
  infeasible: 3,
  noPlanInTime: 4,
  internal: 70,
  interrupted: 130,
} as const;
