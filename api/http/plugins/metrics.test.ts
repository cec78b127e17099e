import fastify from 'fastify';
import { Counter, Registry } from 'prom-client';
import { describe, expect, it } from 'vitest';
import { metrics, metricsText } from './metrics.ts';

describe('the metrics text', () => {
  it('counts jobs by kind and state, with the seconds of those that ended', async () => {
    const text = await metricsText(new Registry(), [
      { kind: 'plan', state: 'finished', count: 3, seconds: 7.5 },
      { kind: 'plan', state: 'running', count: 1, seconds: 0 },
    ]);
    expect(text.split('\n').filter((line) => line !== '')).toEqual([
      '# HELP junheng_jobs Jobs of all districts by kind and state.',
      '# TYPE junheng_jobs gauge',
      'junheng_jobs{kind="plan",state="finished"} 3',
      'junheng_jobs{kind="plan",state="running"} 1',
      '# HELP junheng_job_seconds Seconds jobs took, by kind and how they ended.',
      '# TYPE junheng_job_seconds summary',
      'junheng_job_seconds_sum{kind="plan",state="finished"} 7.5',
      'junheng_job_seconds_count{kind="plan",state="finished"} 3',
    ]);
  });

  it('names routes by their pattern and puts each request into every bucket that is large enough', async () => {
    const app = fastify();
    metrics(app);
    app.get('/a/:id', async () => 'ok');
    await app.inject('/a/1');
    await app.inject('/a/2');
    await app.inject('/b');
    const lines = (await metricsText(app.processMetrics, [])).split('\n');
    await app.close();
    expect(lines).toContain('junheng_http_requests_total{route="/a/:id",method="GET",status="200"} 2');
    expect(lines).toContain('junheng_http_requests_total{route="none",method="GET",status="404"} 1');
    expect(lines).toContain('junheng_http_request_seconds_count{route="/a/:id",method="GET"} 2');
    expect(lines).toContain('junheng_http_request_seconds_bucket{le="+Inf",route="/a/:id",method="GET"} 2');
    expect(lines.some((line) => line.startsWith('junheng_event_loop_delay_seconds{quantile="0.99"} '))).toBe(true);
  });

  it('escapes what would end a label or a line', async () => {
    const registry = new Registry();
    new Counter({ name: 'a', help: 'one\ntwo\\', labelNames: ['b'], registers: [registry] }).inc({ b: 'x"\\\ny' });
    const lines = (await metricsText(registry, [])).split('\n');
    expect(lines[0]).toBe('# HELP a one\\ntwo\\\\');
    expect(lines[2]).toBe('a{b="x\\"\\\\\\ny"} 1');
  });

  it('reads the processor time anew each time instead of adding it up', async () => {
    const app = fastify();
    metrics(app);
    const read = async () =>
      Number(/^junheng_process_cpu_seconds_total (.*)$/m.exec(await metricsText(app.processMetrics, []))?.[1]);
    const first = await read();
    const second = await read();
    await app.close();
    expect(second).toBeGreaterThanOrEqual(first);
    expect(second).toBeLessThanOrEqual((process.cpuUsage().user + process.cpuUsage().system) / 1e6);
  });
});
