import { type ContentCheck, checkContents } from '../../storage/check-contents.ts';
import { checkTrails, hasEvent, type Trail } from '../../storage/check-trails.ts';
import { openDatabase } from '../../storage/database.ts';
import { migrate } from '../../storage/migrate.ts';
import { asService } from '../../storage/transaction-as-caller.ts';
import { type Command, outJson } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { say, type Terminal } from '../terminal.ts';
import { withDatabase } from '../with-database.ts';

interface Audit {
  readonly trails: readonly (Trail & { readonly district: string | null })[];
  readonly contents: ContentCheck;
  /** Whether the hash noted before is in a trail; `null` where none was given. */
  readonly noted: boolean | null;
}

const examine = async (url: string, noted: string | null): Promise<Audit> => {
  await migrate(url);
  const database = openDatabase(url, { connections: 1 });
  try {
    return await asService(database, async (transaction) => {
      const names = await transaction.selectFrom('districts').select(['id', 'name']).execute();
      const trails = (await checkTrails(transaction)).map((trail) => ({
        ...trail,
        district: names.find(({ id }) => id === trail.districtId)?.name ?? null,
      }));
      const found = noted === null ? null : await hasEvent(transaction, noted);
      return { trails, contents: await checkContents(transaction), noted: found };
    });
  } finally {
    await database.close();
  }
};

const isWhole = ({ trails, contents, noted }: Audit): boolean =>
  trails.every(({ broken }) => broken === null) && contents.changed.length === 0 && noted !== false;

const tell = (terminal: Terminal, { trails, contents, noted }: Audit): void => {
  for (const { district, events, sha256, broken } of trails) {
    const name = district ?? say(terminal, 'cli.audit.service');
    terminal.out(
      broken === null
        ? say(terminal, 'cli.audit.whole', { name, events, sha256 })
        : say(terminal, `cli.audit.${broken.how}`, { name, number: broken.number }),
    );
  }
  terminal.out(say(terminal, 'cli.audit.contents', { ...contents.checked, changed: contents.changed.length }));
  for (const { kind, id } of contents.changed)
    terminal.out(say(terminal, 'cli.audit.content_changed', { kind: say(terminal, `cli.audit.kind.${kind}`), id }));
  if (noted !== null) terminal.out(say(terminal, noted ? 'cli.audit.noted_there' : 'cli.audit.noted_missing'));
};

/** Follows the chain of every trail and computes the hash of everything stored again; 1 where something was changed. */
export const audit: Command = {
  command: 'audit',
  positionals: [],
  options: [
    { name: 'data', kind: 'text', value: 'DIR' },
    { name: 'noted', kind: 'text', value: 'HASH' },
  ],
  examples: ['audit', 'audit --data /srv/junheng --json'],
  run: (given, terminal) =>
    withDatabase(given, terminal, 'existing', async (url) => {
      const found = await examine(url, given.text('noted') ?? null);
      const ok = isWhole(found);
      if (terminal.json) outJson(terminal, { ok, ...found });
      else tell(terminal, found);
      return ok ? exitCode.done : exitCode.ruleBroken;
    }),
};
