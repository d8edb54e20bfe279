import { expect, onTestFinished, test } from 'vitest';
import { knockAtPanels, panelPorts } from '../../../../electron/outside/signs/panel-ports.ts';
import { lookAtSite, usualWish } from '../../../../electron/outside/site-look/site-look.ts';
import { freePorts, serveBytes, serveHttp, serveHttps } from '../support/local-sites.ts';
import { createWorld, patience, says, theAuthority } from '../support/world.ts';

test('each door is tried once; what answers is told, whatever its certificate', async () => {
  const authority = await theAuthority();
  const own = await authority.selfSigned(['plesk.test']);
  const [plesk, cyber, others] = [await freePorts(), await freePorts(), await freePorts()];
  let visits = 0;
  const servers = [
    await serveHttps('127.0.0.2', plesk.https, own, (_request, response) => {
      visits += 1;
      response.end('<title>Plesk Obsidian</title>');
    }),
    await serveHttp('127.0.0.2', cyber.http, says('<title>CyberPanel</title>')),
    await serveBytes('127.0.0.2', others.http, (socket) => socket.end('garbage\n')),
  ];
  onTestFinished(() => void Promise.all(servers.map((server) => server.stop())));
  const closed = Object.fromEntries(panelPorts().map((port) => [port, others.https]));
  const ports = {
    http: 1,
    https: 1,
    others: { ...closed, 8443: plesk.https, 8090: cyber.http, 2222: others.http },
  };
  const doors = await knockAtPanels('shop.test', '127.0.0.2', { ports }, patience());
  expect(doors.map(({ port }) => port).toSorted()).toEqual([8090, 8443]);
  expect(doors.find(({ port }) => port === 8443)?.text).toContain('Plesk');
  expect(visits).toBe(1);
});

test('nobody knocks unless the owner has agreed, nor at the doors of a network', async () => {
  const world = await createWorld({ 'shop.test': { addresses: ['127.0.0.2'] } });
  await world.http('127.0.0.2', says('here', 200, { 'cf-ray': '1' }));
  const panel = await freePorts();
  let visits = 0;
  const server = await serveHttp('127.0.0.2', panel.http, (_request, response) => {
    visits += 1;
    response.end('Plesk');
  });
  onTestFinished(() => server.stop());
  const others = Object.fromEntries(panelPorts().map((port) => [port, panel.http]));
  const ports = { http: 1, https: 1, ...world.outside.ports, others };
  const look = (panels: boolean) =>
    lookAtSite('shop.test', { ...world.outside, ports }, patience(), { wish: { ...usualWish, panels } });
  expect((await look(false)).panels).toBe('not-asked');
  expect((await look(true)).panels).toBe('tried');
  expect(visits).toBe(0);
});
