import { expect, it } from 'vitest';
import { mustKnowService, serviceActivation } from '../../../../electron/run/services/known-service.ts';

const activation = (program: string, unit: string) =>
  serviceActivation(
    'nginx',
    [program],
    { by: 'systemd', unit: `${unit}.service` },
    { by: 'pid-file', path: '/run/n.pid' },
  );

it.each(['nginx', 'freenginx', 'openresty', 'angie', 'tengine'].flatMap((name) => [name, `${name}-debug`]))(
  '%s is a service that a plan says and a later undo knows',
  (name) => {
    const manager = { by: 'openrc', service: name } as const;
    expect(() => mustKnowService(activation(`/usr/sbin/${name}`, name))).not.toThrow();
    const instance = activation(`/usr/sbin/${name}`, `${name}@shop`);
    expect(() => mustKnowService(instance)).not.toThrow();
    const byOpenRc = serviceActivation('nginx', [`/usr/sbin/${name}`], manager, {
      by: 'pid-file',
      path: '/run/n.pid',
    });
    expect(() => mustKnowService(byOpenRc)).not.toThrow();
    expect(() => mustKnowService(activation(`/usr/sbin/${name}x`, name))).toThrow();
  },
);

it('Bitnami’s nginx is one that Bitnami’s unit starts', () => {
  expect(() => mustKnowService(activation('/opt/bitnami/nginx/sbin/nginx', 'bitnami'))).not.toThrow();
});
