import type { Command } from './command.ts';

/** The table of contents of the command line. Each command is loaded when it is asked for, so that none waits for another. */
export const commands = {
  plan: async () => (await import('./plan.ts')).plan,
  check: async () => (await import('./check.ts')).check,
  evidence: async () => (await import('./evidence.ts')).evidence,
  documents: async () => (await import('./documents.ts')).documents,
  decision: async () => (await import('./decision.ts')).decision,
  replay: async () => (await import('./replay.ts')).replay,
  clauses: async () => (await import('./clauses.ts')).clauses,
  staff: async () => (await import('./staff.ts')).staff,
  itinerant: async () => (await import('./itinerant.ts')).itinerant,
  inspectors: async () => (await import('./inspectors.ts')).inspectors,
  validate: async () => (await import('./validate.ts')).validate,
  ledger: async () => (await import('./ledger.ts')).ledger,
  diagnose: async () => (await import('./diagnose.ts')).diagnose,
  template: async () => (await import('./template.ts')).template,
  generate: async () => (await import('./generate.ts')).generate,
  serve: async () => (await import('./serve.ts')).serve,
  account: async () => (await import('./account.ts')).account,
  audit: async () => (await import('./audit.ts')).audit,
  backup: async () => (await import('./backup.ts')).backup,
  restore: async () => (await import('./restore.ts')).restore,
  person: async () => (await import('./person.ts')).person,
  bench: async () => (await import('./bench.ts')).bench,
} as const satisfies Readonly<Record<string, () => Promise<Command>>>;

export type CommandName = keyof typeof commands;
export const commandNames: readonly CommandName[] = [
  'plan',
  'check',
  'evidence',
  'documents',
  'decision',
  'replay',
  'clauses',
  'staff',
  'itinerant',
  'inspectors',
  'validate',
  'ledger',
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
