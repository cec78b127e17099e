/**
 * The address of a module in the folder of the importing one, for a child process or a worker thread. It has the
 * extension of the importing module: `.ts` in a clone, `.js` in the built program.
 */
export const siblingModule = (importer: string, name: string): URL =>
  new URL(`./${name}${/[.][a-z]+$/.exec(importer)?.[0] ?? ''}`, importer);
