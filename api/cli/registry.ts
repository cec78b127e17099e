import type { Command } from './command.ts';

/**
 * The commands of the command line. Each command's module is loaded when the command runs, which keeps the start short.
 */
export const commands = {
  plan: async () => (await import('./commands/plan.ts')).plan,
  scenario: async () => (await import('./commands/scenario.ts')).scenario,
  compare: async () => (await import('./commands/compare.ts')).compare,
  revise: async () => (await import('./commands/revise.ts')).revise,
  check: async () => (await import('./commands/check.ts')).check,
  evidence: async () => (await import('./commands/evidence.ts')).evidence,
  documents: async () => (await import('./commands/documents.ts')).documents,
  decision: async () => (await import('./commands/decision.ts')).decision,
  replay: async () => (await import('./commands/replay.ts')).replay,
  clauses: async () => (await import('./commands/clauses.ts')).clauses,
  horizon: async () => (await import('./commands/horizon.ts')).horizon,
  staff: async () => (await import('./commands/staff.ts')).staff,
  itinerant: async () => (await import('./commands/itinerant.ts')).itinerant,
  inspectors: async () => (await import('./commands/inspectors.ts')).inspectors,
  validate: async () => (await import('./commands/validate.ts')).validate,
  ledger: async () => (await import('./commands/ledger.ts')).ledger,
  explain: async () => (await import('./commands/explain.ts')).explain,
  diagnose: async () => (await import('./commands/diagnose.ts')).diagnose,
  template: async () => (await import('./commands/template.ts')).template,
  generate: async () => (await import('./commands/generate.ts')).generate,
  serve: async () => (await import('./commands/serve.ts')).serve,
  account: async () => (await import('./commands/account.ts')).account,
  audit: async () => (await import('./commands/audit.ts')).audit,
  backup: async () => (await import('./commands/backup.ts')).backup,
  restore: async () => (await import('./commands/restore.ts')).restore,
  person: async () => (await import('./commands/person.ts')).person,
  bench: async () => (await import('./commands/bench.ts')).bench,
} as const satisfies Readonly<Record<string, () => Promise<Command>>>;

export type CommandName = keyof typeof commands;
export const commandNames: readonly CommandName[] = [
  'plan',
  'revise',
  'compare',
  'scenario',
  'check',
  'evidence',
  'documents',
  'decision',
  'replay',
  'clauses',
  'horizon',
  'staff',
  'itinerant',
  'inspectors',
  'validate',
  'ledger',
  'explain',
  'diagnose',
  'template',
  'generate',
  'serve',
  'account',
  'audit',
  'backup',
  'restore',
  'person',
  'bench',
];

export const findCommand = (word: string | undefined): CommandName | undefined =>
  commandNames.find((name) => name === word);
