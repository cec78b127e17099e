import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../../test/browser/open-browser.ts';
import { type Scene, setScene, type Who } from './scene.ts';

/** A screen as one of its readers sees it. */
interface Shot {
  readonly name: string;
  readonly who: Who | null;
  readonly path: string;
  /** What is there once the screen is complete. */
  readonly ready: string;
  /** Whether the screen is designed for the phone too. */
  readonly phone?: true;
  /** What is done on the screen before its picture is taken. */
  readonly before?: (page: Page) => Promise<void>;
}

const sizes = [
  { name: 'desk', width: 1440, height: 900 },
  { name: 'office', width: 1366, height: 768 },
  { name: 'phone', width: 390, height: 844 },
] as const;

const shotsOf = ({ planId, openTeacher, openAnswer }: Scene): readonly Shot[] => [
  { name: 'sign-in', who: null, path: '/', ready: 'form', phone: true },
  { name: 'year', who: 'officer', path: '/', ready: '#year', phone: true },
  { name: 'import', who: 'officer', path: '/import', ready: 'main h1' },
  { name: 'posts', who: 'officer', path: '/posts', ready: '#heat' },
  { name: 'eligible', who: 'officer', path: '/eligible', ready: '[data-teacher]' },
  { name: 'plan', who: 'officer', path: `/plan/${planId}`, ready: '[data-move], [role=grid]' },
  { name: 'board', who: 'officer', path: '/review', ready: '#rates tbody tr' },
  { name: 'objection', who: 'officer', path: `/review?answer=${openAnswer}`, ready: '#objection' },
  { name: 'reminders', who: 'officer', path: '/review?print=reminders', ready: '#reminder-list' },
  { name: 'review', who: 'principal', path: '/review', ready: '#review [data-move]', phone: true },
  {
    name: 'review-open',
    who: 'principal',
    path: `/review?teacher=${openTeacher}`,
    ready: '#review [data-details]',
    phone: true,
    before: async (page) => {
      const graduating = page.getByRole('radio').nth(1);
      await graduating.check();
      await graduating.evaluate((radio) => radio.scrollIntoView({ block: 'center' }));
    },
  },
  { name: 'review-subjects', who: 'principal', path: '/review?list=subjects', ready: '#subjects', phone: true },
  { name: 'publish', who: 'officer', path: '/publish', ready: '#plan-steps' },
  { name: 'notice', who: 'officer', path: '/publish?show=notice', ready: '[data-page="2"]' },
  { name: 'card-links', who: 'officer', path: '/publish?show=links', ready: '#card-links' },
  { name: 'approval', who: 'leader', path: '/approval', ready: '[data-part=rehearsal] tbody tr', phone: true },
  { name: 'records', who: 'officer', path: '/records', ready: '#events tbody tr' },
  { name: 'calendars', who: 'officer', path: '/administration?show=calendars', ready: '#calendars' },
  { name: 'accounts', who: 'administrator', path: '/administration', ready: '#accounts tbody tr' },
  { name: 'districts', who: 'administrator', path: '/administration?show=districts', ready: '#districts tbody tr' },
  { name: 'province', who: 'province', path: '/province', ready: '#rollup tbody tr' },
];

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: 'out/shots' },
    port: { type: 'string', default: '8790' },
    only: { type: 'string' },
  },
});

/** The service on a folder of its own, and the secret of its first account. */
const serve = (data: string): Promise<{ readonly service: ChildProcess; readonly secret: string }> =>
  new Promise((resolve, reject) => {
    const service = spawn(process.execPath, ['bin/junheng.mjs', 'serve', '--port', values.port, '--data', data]);
    let said = '';
    service.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const secret = /secret\s+(\S+)|密码\s+(\S+)/.exec(said);
      if (secret !== null) resolve({ service, secret: secret[1] ?? secret[2] ?? '' });
    });
    service.once('exit', () => reject(new Error(said)));
  });

const take = async (browser: Browser, address: string, scene: Scene): Promise<void> => {
  for (const language of ['zh-CN', 'en-GB'] as const)
    for (const { name: size, width, height } of sizes)
      for (const shot of shotsOf(scene)) {
        if (size === 'phone' && shot.phone !== true) continue;
        if (values.only !== undefined && !values.only.split(',').includes(shot.name)) continue;
        const page = await browser.newPage({ locale: language, viewport: { width, height } });
        const session = shot.who === null ? '' : scene.clients[shot.who].session;
        if (session !== '')
          await page.context().addCookies([{ name: 'junheng_session', value: session, url: address }]);
        await page.goto(`${address}${shot.path}`);
        await page.waitForSelector(shot.ready, { timeout: 15_000 }).catch(() => {
          process.stderr.write(`${shot.name} ${size} ${language}: ${shot.ready} did not appear\n`);
        });
        await page.waitForLoadState('networkidle');
        await shot.before?.(page);
        const file = join(values.out, `${shot.name}-${size}-${language.slice(0, 2)}.png`);
        await page.screenshot({ path: file });
        await page.context().close();
        process.stdout.write(`${file}\n`);
      }
};

const data = await mkdtemp(join(tmpdir(), 'junheng-shots-'));
mkdirSync(values.out, { recursive: true });
const { service, secret } = await serve(data);
const browser = await openBrowser();
try {
  const address = `http://localhost:${values.port}`;
  await take(browser, address, await setScene(address, secret));
} finally {
  await browser.close();
  service.kill('SIGINT');
  await new Promise((resolve) => service.once('exit', resolve));
  await rm(data, { recursive: true, force: true });
}
