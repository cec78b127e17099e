import { spawn } from 'node:child_process';

/** The program that shows an address to the person at this machine; `null` where there is no screen. */
export const browserCommand = (
  address: string,
  platform: string = process.platform,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): readonly [string, ...string[]] | null => {
  if (platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler', address];
  if (platform === 'darwin') return ['open', address];
  return environment.DISPLAY || environment.WAYLAND_DISPLAY ? ['xdg-open', address] : null;
};

/** Opens an address in the browser. The address is on the screen already: where no browser opens, nothing is lost. */
export const openBrowser = (address: string): void => {
  const [program, ...words] = browserCommand(address) ?? [];
  if (program === undefined) return;
  const child = spawn(program, words, { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
};
