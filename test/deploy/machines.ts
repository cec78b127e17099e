import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { promisify } from 'node:util';

const run = promisify(execFile);

export interface Machines {
  /** The network namespace of each machine, and of the cable between them. */
  readonly of: (name: string) => string;
  /** The address of a machine on the network they share. */
  readonly addressOf: (name: string) => string;
  readonly remove: () => Promise<void>;
}

/**
 * Machines as far as the network goes: a namespace each, none of which reaches another's loopback address or sockets, on
 * one bridge. `null` where this account may not make them: only root on Linux may, and not everywhere.
 */
export const makeMachines = async (names: readonly string[]): Promise<Machines | null> => {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return null;
  const mark = randomBytes(4).toString('hex');
  const of = (name: string): string => `junheng-${mark}-${name}`;
  const addressOf = (name: string): string => `10.77.0.${names.indexOf(name) + 2}`;
  const remove = async (): Promise<void> => {
    for (const name of ['cable', ...names]) await run('ip', ['netns', 'delete', of(name)]).catch(() => undefined);
  };
  const ip = (words: string): Promise<unknown> => run('ip', words.split(' '));
  const cable = of('cable');
  try {
    await ip(`netns add ${cable}`);
    await ip(`-n ${cable} link add bridge0 type bridge`);
    await ip(`-n ${cable} link set bridge0 up`);
    await ip(`-n ${cable} address add 10.77.0.1/24 dev bridge0`);
    for (const [index, name] of names.entries()) {
      await ip(`netns add ${of(name)}`);
      await ip(`link add port${index} netns ${cable} type veth peer name eth0 netns ${of(name)}`);
      await ip(`-n ${cable} link set port${index} master bridge0 up`);
      await ip(`-n ${of(name)} address add ${addressOf(name)}/24 dev eth0`);
      await ip(`-n ${of(name)} link set eth0 up`);
      await ip(`-n ${of(name)} link set lo up`);
    }
    return { of, addressOf, remove };
  } catch {
    await remove();
    return null;
  }
};
