import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Runs npm in a folder and gives its standard output. */
export const npm = async (words: readonly string[], cwd: string): Promise<string> =>
  (await run('npm', words, { cwd, shell: process.platform === 'win32', maxBuffer: 1 << 26 })).stdout;

/** Unpacks a package into a folder that is there, without the folder `package` around it. */
export const unpack = async (archive: string, folder: string): Promise<void> => {
  await run('tar', ['-xzf', archive, '-C', folder, '--strip-components=1']);
};

/** Packs the project and gives the path of the package. */
export const packProject = async (project: string, to: string): Promise<string> => {
  const said = await npm(['pack', '--json', '--pack-destination', to], project);
  // The build prints before the JSON.
  const [packed] = JSON.parse(said.slice(said.search(/^\[/m))) as readonly { readonly filename: string }[];
  if (packed === undefined) throw new Error('npm pack made no package');
  return `${to}/${packed.filename}`;
};
