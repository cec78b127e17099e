import { pathToFileURL } from 'node:url';

const root = new URL('../../', import.meta.url).href;

/** The folder of a bundled program that is as new as these sources; set by whatever has built it, as the tests do. */
const bundleOf = (environment: Readonly<Record<string, string | undefined>>): string | null => {
  const folder = environment.JUNHENG_PROGRAM;
  return folder ? `${pathToFileURL(folder).href}/` : null;
};

/**
 * The address of a module in the folder of the importing one, for a child process or a worker thread. It has the
 * extension of the importing module: `.js` in the built program, `.ts` in the sources. Where the sources run next to
 * a bundle of themselves, it is the bundle's module: a start then reads some dozen files instead of a thousand.
 */
export const siblingModule = (
  importer: string,
  name: string,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): URL => {
  const extension = /[.][a-z]+$/.exec(importer)?.[0] ?? '';
  const sibling = new URL(`./${name}${extension}`, importer).href;
  const bundle = extension === '.ts' ? bundleOf(environment) : null;
  const isProgram = sibling.startsWith(root) && !/^(?:test|tools)[/]/.test(sibling.slice(root.length));
  if (bundle === null || !isProgram) return new URL(sibling);
  return new URL(sibling.slice(root.length).replace(/[.]ts$/, '.js'), bundle);
};
