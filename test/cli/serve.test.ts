import { createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { junheng, start } from './junheng.ts';
import { workspace } from './workspace.ts';

const space = await workspace();

describe('serve', () => {
  it('prints its address, plans the sample at once, and stops when it is told to', async () => {
    const server = start('serve', '--port', '0', '--data', space.at('data'), '--json');
    await server.says('Ctrl+C');
    const { address } = JSON.parse(server.heard()) as { address: string };
    const wait = async (): Promise<{ state: string; id: string }> => {
      const { plans } = (await (await fetch(`${address}/api/plans`)).json()) as {
        plans: { state: string; id: string }[];
      };
      const [plan] = plans;
      if (plan !== undefined && plan.state !== 'queued' && plan.state !== 'running') return plan;
      await new Promise((resolve) => setTimeout(resolve, 100));
      return wait();
    };
    const plan = await wait();
    expect(plan.state).toBe('finished');
    const shown = (await (await fetch(`${address}/api/plans/${plan.id}`)).json()) as { summary: object };
    expect(shown.summary).toMatchObject({ status: 'optimal', checks: { broken: 0 } });
    expect((await fetch(address)).headers.get('content-type')).toContain('text/html');
    expect(await space.list('data')).toEqual(['datasets']);
    server.signal('SIGTERM');
    expect((await server.ended).code).toBe(0);
  });

  it('says which port is in use, and exits 2', async () => {
    const holder = createServer();
    const port = await new Promise<number>((resolve) =>
      holder.listen(0, '127.0.0.1', () => {
        const address = holder.address();
        resolve(typeof address === 'object' && address !== null ? address.port : 0);
      }),
    );
    const end = await junheng('serve', '--port', String(port), '--lang', 'en');
    holder.close();
    expect([end.code, end.err]).toEqual([2, expect.stringContaining(`Port ${port} is in use`)]);
  });
});
