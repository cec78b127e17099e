import { createHash } from 'node:crypto';
import { access, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { npm, unpack } from './npm.ts';
import type { Platform } from './platforms.ts';

/** A package of the lock file. */
interface Locked {
  readonly version: string;
  readonly integrity: string;
  readonly dev?: boolean;
  readonly os?: string | readonly string[];
  readonly cpu?: string | readonly string[];
}

/** A package of an archive: where it stands below the program, and where its files are now. */
export interface Package {
  /** For example `node_modules/pg`. */
  readonly path: string;
  readonly folder: string;
}

/** A package that is neither installed nor to be had from npm. */
export class MissingPackage extends Error {
  readonly package: string;
  constructor(name: string, cause: unknown) {
    super(`${name} is not installed and npm could not fetch it`, { cause });
    this.package = name;
  }
}

const allows = (limit: Locked['os'], value: string): boolean => limit === undefined || [limit].flat().includes(value);

/** The packages of the lock file that the program needs on a system, by path. */
export const lockedPackages = async (project: string, { os, cpu }: Platform): Promise<ReadonlyMap<string, Locked>> => {
  const { packages } = JSON.parse(await readFile(join(project, 'package-lock.json'), 'utf8')) as {
    readonly packages: Readonly<Record<string, Locked>>;
  };
  return new Map(
    Object.entries(packages)
      .filter(([path, { dev }]) => path !== '' && dev !== true)
      .filter(([, locked]) => allows(locked.os, os) && allows(locked.cpu, cpu)),
  );
};

/** A package that npm did not install on this machine, fetched into `to` and compared with the lock file. */
const fetched = async (project: string, path: string, locked: Locked, to: string): Promise<string> => {
  const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
  const id = `${name}@${locked.version}`;
  const folder = join(to, name);
  await mkdir(folder, { recursive: true });
  const said = await npm(['pack', '--json', '--prefer-offline', '--pack-destination', to, id], project).catch(
    (error: unknown) => {
      throw new MissingPackage(id, error);
    },
  );
  const [packed] = JSON.parse(said) as readonly { readonly filename: string }[];
  const archive = join(to, packed?.filename ?? '');
  const digest = createHash('sha512').update(await readFile(archive));
  if (`sha512-${digest.digest('base64')}` !== locked.integrity)
    throw new Error(`${id} differs from the digest of package-lock.json`);
  await unpack(archive, folder);
  return folder;
};

/** The folders of the packages for a system: those installed here, and the others fetched into `to`. */
export const packagesFor = async (project: string, platform: Platform, to: string): Promise<readonly Package[]> => {
  const locked = [...(await lockedPackages(project, platform))];
  const found: Package[] = [];
  for (const [path, one] of locked) {
    const installed = join(project, path);
    const isThere = await access(join(installed, 'package.json')).then(
      () => true,
      () => false,
    );
    found.push({ path, folder: isThere ? installed : await fetched(project, path, one, to) });
  }
  return found;
};
