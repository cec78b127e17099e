import { createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { signInOverHttp } from '../support/sign-in-over-http.ts';
import { databaseOf, junheng, junhengApart, start } from './junheng.ts';
import { workspace } from './workspace.ts';

const space = await workspace();

interface Said {
  readonly address: string;
  readonly firstAccount?: { readonly login: string; readonly secret: string };
}

describe('serve', () => {
  it('prints the first account once, plans the sample, and stops on a signal', async () => {
    const data = await space.emptyData('data');
    const server = start('serve', '--port', '0', '--data', data, '--json');
    await server.says('Ctrl+C');
    const { address, firstAccount } = JSON.parse(server.heard()) as Said;
    expect(firstAccount).toEqual({ login: 'admin', secret: expect.stringMatching(/^(\w{5}-){3}\w{5}$/) });
    expect((await fetch(`${address}/api/plans`)).status).toBe(401);
    const ask = await signInOverHttp(address, 'admin', firstAccount?.secret ?? '');
    const wait = async (): Promise<{ state: string; id: string }> => {
      const { plans } = (await (await ask('/api/plans')).json()) as {
        plans: { state: string; id: string }[];
      };
      const [plan] = plans;
      if (plan !== undefined && plan.state !== 'queued' && plan.state !== 'running') return plan;
      await new Promise((resolve) => setTimeout(resolve, 100));
      return wait();
    };
    const plan = await wait();
    expect(plan.state).toBe('finished');
    const shown = (await (await ask(`/api/plans/${plan.id}`)).json()) as { summary: object };
    expect(shown.summary).toMatchObject({ status: 'optimal', checks: { broken: 0 } });
    expect((await fetch(address)).headers.get('content-type')).toContain('text/html');
    // Threads of the service read a refused upload again, and mark it.
    const form = new FormData();
    form.append('files', new Blob(['id,name\r\nS1,一中\r\n']), 'schools.csv');
    expect((await ask('/api/datasets', { method: 'POST', body: form })).status).toBe(422);
    const { imports } = (await (await ask('/api/imports')).json()) as { imports: { state: string; id: string }[] };
    const refused = imports.find(({ state }) => state === 'failed');
    for (const part of ['upload', 'rows?place=schools.csv', 'marked-workbook'])
      expect([part, (await ask(`/api/imports/${refused?.id}/${part}`)).status]).toEqual([part, 200]);
    // What the solving process compiled is there for the next one.
    const own = databaseOf(data) === null ? ['cache', 'datasets', 'postgres', 'work'] : ['cache', 'datasets', 'work'];
    expect(await space.list('data')).toEqual(own);
    expect((await space.list('data/cache')).length).toBeGreaterThan(0);
    // While the service runs, an operator on the machine can give the account a new secret.
    const reset = await junheng('account', 'reset', 'ADMIN', '--data', data, '--json');
    const { secret } = JSON.parse(reset.out) as { secret: string };
    expect((await ask('/api/plans')).status).toBe(401);
    expect((await (await signInOverHttp(address, 'admin', secret))('/api/plans')).status).toBe(200);
    server.signal('SIGTERM');
    expect((await server.ended).code).toBe(0);
    // The second start tells no secret and has the plan.
    const again = start('serve', '--port', '0', '--data', data, '--json');
    await again.says('Ctrl+C');
    expect((JSON.parse(again.heard()) as Said).firstAccount).toBeUndefined();
    again.signal('SIGTERM');
    expect((await again.ended).code).toBe(0);
  });

  it('tells the first account to people in their language', async () => {
    const data = await space.data('other');
    const server = start('serve', '--port', '0', '--data', data);
    await server.says('Ctrl+C');
    server.signal('SIGTERM');
    const { out } = await server.ended;
    expect(out).toMatch(/登录名 +admin\n +一次性密码 +\w{5}-/);
    expect(out).toContain(`npm run --silent junheng -- account reset admin --data ${data}`);
  });

  it('refuses a public address that is none, an identity provider half configured, and an account that is not there', async () => {
    const odd = await junhengApart(
      'serve',
      '--data',
      space.at('none'),
      '--public-address',
      'junheng.example',
      '--lang',
      'en',
    );
    expect([odd.code, odd.err]).toEqual([2, expect.stringContaining('--public-address')]);
    process.env.OIDC_ISSUER = 'http://login.example';
    const plain = await junhengApart('serve', '--data', space.at('none'), '--lang', 'en');
    delete process.env.OIDC_ISSUER;
    expect(plain.code).toBe(2);
    for (const expected of ['OIDC_ISSUER', 'https', 'OIDC_CLIENT_ID', '--public-address'])
      expect(plain.err).toContain(expected);
    const unknown = await junheng('account', 'reset', 'unknown', '--data', space.at('other'), '--lang', 'en');
    expect([unknown.code, unknown.err]).toEqual([2, expect.stringContaining('no account has this login')]);
    const nowhere = await junheng('account', 'reset', 'admin', '--data', space.at('none'));
    expect(nowhere.code).toBe(2);
    const other = await junheng('account', 'delete', 'admin', '--data', space.at('other'));
    expect([other.code, other.err]).toEqual([2, expect.stringContaining('delete')]);
  });

  it('says which port is in use, and exits 2', async () => {
    const holder = createServer();
    const port = await new Promise<number>((resolve) =>
      holder.listen(0, '127.0.0.1', () => {
        const address = holder.address();
        resolve(typeof address === 'object' && address !== null ? address.port : 0);
      }),
    );
    const end = await junhengApart('serve', '--port', String(port), '--data', await space.data('busy'), '--lang', 'en');
    holder.close();
    expect([end.code, end.err]).toEqual([2, expect.stringContaining(`Port ${port} is in use`)]);
  });
});
