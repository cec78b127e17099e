import { describe, expect, it } from 'vitest';
import { exposition } from './exposition.ts';
import { Counter, Histogram, taken } from './metric.ts';

describe('metrics as Prometheus reads them', () => {
  it('count by labels, whichever order these come in', () => {
    const counter = new Counter('requests_total', 'Requests.');
    counter.add({ method: 'GET', status: '200' });
    counter.add({ status: '200', method: 'GET' }, 2);
    counter.add({ method: 'GET', status: '404' });
    expect(exposition([counter])).toBe(
      '# HELP requests_total Requests.\n# TYPE requests_total counter\n' +
        'requests_total{method="GET",status="200"} 3\nrequests_total{method="GET",status="404"} 1\n',
    );
  });

  it('put each observation into every bucket that is large enough', () => {
    const histogram = new Histogram('seconds', 'Time.', [0.1, 1]);
    for (const value of [0.05, 0.1, 0.5, 7]) histogram.observe({ route: '/a' }, value);
    expect(exposition([histogram]).split('\n').slice(2)).toEqual([
      'seconds_bucket{route="/a",le="0.1"} 2',
      'seconds_bucket{route="/a",le="1"} 3',
      'seconds_bucket{route="/a",le="+Inf"} 4',
      'seconds_sum{route="/a"} 7.65',
      'seconds_count{route="/a"} 4',
      '',
    ]);
  });

  it('escape what would end a label or a line', () => {
    const metric = taken({ name: 'a', help: 'one\ntwo\\' }, [{ labels: { b: 'x"\\\ny' }, value: 1 }]);
    expect(exposition([metric])).toBe('# HELP a one\\ntwo\\\\\n# TYPE a gauge\na{b="x\\"\\\\\\ny"} 1\n');
  });
});
