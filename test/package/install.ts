import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { output } from './run.ts';

interface Manifest {
  readonly version: string;
  readonly dependencies: object;
  readonly optionalDependencies: object;
  readonly bin: object;
}
interface Locked {
  readonly packages: Readonly<Record<string, { readonly dev?: boolean }>>;
}

/**
 * Installs the archive in a folder of its own. The versions below it are those of the project's lock file, which npm
 * has in its cache since it installed the project: no registry is contacted.
 */
export const install = async (project: string, archive: string, to: string): Promise<void> => {
  const manifest = JSON.parse(await readFile(join(project, 'package.json'), 'utf8')) as Manifest;
  const { packages } = JSON.parse(await readFile(join(project, 'package-lock.json'), 'utf8')) as Locked;
  const used = Object.entries(packages).filter(([path, { dev }]) => path !== '' && dev !== true);
  const dependencies = { junheng: `file:../${basename(archive)}` };
  const { version, dependencies: needed, optionalDependencies, bin } = manifest;
  const digest = createHash('sha512').update(await readFile(archive));
  const junheng = {
    version,
    resolved: dependencies.junheng,
    integrity: `sha512-${digest.digest('base64')}`,
    dependencies: needed,
    optionalDependencies,
    bin,
  };
  await mkdir(to);
  await writeFile(join(to, 'package.json'), JSON.stringify({ name: 'office', type: 'module', dependencies }));
  await writeFile(
    join(to, 'package-lock.json'),
    JSON.stringify({
      name: 'office',
      lockfileVersion: 3,
      requires: true,
      packages: { '': { dependencies }, 'node_modules/junheng': junheng, ...Object.fromEntries(used) },
    }),
  );
  await output('npm', ['ci', '--prefer-offline', '--no-audit', '--no-fund'], { cwd: to });
};
