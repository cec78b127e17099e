import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const systemBrowsers = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Switches of the packaged browser that make it fall over outside the place it was packed for. */
const harmful = ['--single-process', '--no-zygote'];

const packaged = async (): Promise<{ readonly executablePath: string; readonly args: readonly string[] }> => {
  // The package unpacks its libraries only where this says so, and reads it when it is imported.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x';
  const { default: packed } = await import('@sparticuz/chromium');
  return { executablePath: await packed.executablePath(), args: packed.args.filter((arg) => !harmful.includes(arg)) };
};

/** The system's browser where there is one, else the packaged one. */
export const openBrowser = async (): Promise<Browser> => {
  const own = systemBrowsers.find((path) => existsSync(path));
  const { executablePath, args } = own === undefined ? await packaged() : { executablePath: own, args: [] };
  return chromium.launch({ executablePath, args: [...args, '--no-sandbox', '--disable-background-networking'] });
};
