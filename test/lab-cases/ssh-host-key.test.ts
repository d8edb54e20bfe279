import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type OpenedServer, pinHostKey, type ServerRequest } from '../../electron/remote/open-server.ts';
import { toProblem } from '../../shared/problems.ts';
import { sshCase, whoAmI } from '../support/ssh-case.ts';

const { lab, newEnvironment, request, opened, problemOf } = sshCase();

describe('the host key', () => {
  const unpinned = (): ServerRequest => {
    const { hostKey: _, ...rest } = request();
    return rest;
  };

  it('is shown when it is unknown, accepted once confirmed, and refused when it has changed', async () => {
    const fresh = await newEnvironment('fresh-home');
    const place = await lab().server();
    const wish = { ...unpinned(), host: place.address };
    const former = place.hostKey();
    const { sha256 } = former;
    expect(await problemOf(wish, fresh)).toEqual({
      code: 'host-key-unknown',
      facts: { host: place.address, port: 22, fingerprint: sha256, keyType: 'ssh-ed25519' },
    });
    await opened({ ...wish, hostKey: sha256 }, (confirmed) => pinHostKey(fresh, confirmed), fresh);
    expect(await opened(wish, whoAmI, fresh)).toEqual(['root', 'root', 'root\n']);

    const next = await place.sshd.newHostKey();
    const changed = { code: 'host-key-changed', facts: { fingerprint: next.sha256, expected: [sha256] } };
    expect(await problemOf(wish, fresh)).toMatchObject(changed);
    expect(await problemOf({ ...wish, hostKey: sha256 }, fresh)).toMatchObject(changed);

    // As the host says that it is now: known from then on, even beside the old one in the person's own list.
    const own = await newEnvironment('knows-the-old');
    await writeFile(join(own.home, '.ssh', 'known_hosts'), `${place.address} ${former.openSshLine}\n`);
    expect(await problemOf(wish, own)).toMatchObject(changed);
    await opened({ ...wish, hostKey: next.sha256 }, (confirmed) => pinHostKey(own, confirmed), own);
    expect(await opened(wish, whoAmI, own)).toEqual(['root', 'root', 'root\n']);

    await appendFile(fresh.pinsFile, `@revoked * ${next.openSshLine}\n`);
    expect(await problemOf(wish, fresh)).toMatchObject({ code: 'host-key-revoked' });
    expect(await problemOf({ ...wish, hostKey: next.sha256 }, fresh)).toMatchObject({
      code: 'host-key-revoked',
    });
  }, 20_000);

  it('may be any of those that the server has', async () => {
    const place = await lab().server();
    await place.run(['ssh-keygen', '-q', '-t', 'ecdsa', '-N', '', '-f', '/etc/ssh/ecdsa']);
    await place.run(['ssh-keygen', '-q', '-t', 'rsa', '-N', '', '-f', '/etc/ssh/rsa']);
    await place.run([
      'sh',
      '-c',
      'echo "HostKey /etc/ssh/ecdsa\nHostKey /etc/ssh/rsa" >>/etc/ssh/sshd_config',
    ]);
    await place.sshd.stop();
    await place.sshd.start();
    for (const type of ['ecdsa', 'rsa']) {
      const line = (await place.run(['cat', `/etc/ssh/${type}.pub`])).stdout;
      const listed = (await place.run(['ssh-keygen', '-l', '-f', `/etc/ssh/${type}.pub`])).stdout;
      const known = await newEnvironment(`knows-${type}`);
      await writeFile(join(known.home, '.ssh', 'known_hosts'), `${place.address} ${line}`);
      const expected = listed.split(' ')[1] ?? '';
      const shown = ({ hostKey }: OpenedServer) => hostKey.fingerprint;
      expect(await opened({ ...unpinned(), host: place.address }, shown, known)).toBe(expected);
      // Without a word about the type, only a fingerprint.
      expect(await opened(request({ host: place.address, hostKey: expected }), shown)).toBe(expected);
    }
    const none = `SHA256:${'A'.repeat(43)}`;
    expect(await problemOf(request({ host: place.address, hostKey: none }))).toMatchObject({
      code: 'host-key-changed',
      facts: { expected: [none] },
    });
  }, 20_000);

  it('is looked up where ~/.ssh/config says, by the alias without its port', async () => {
    const place = await lab().server({ sshd: { ports: [2222] } });
    const other = await lab().server();
    const own = place.hostKey().openSshLine;
    const wrong = other.hostKey().openSshLine;
    const ssh = await newEnvironment('aliases');
    const at = (name: string) => join(ssh.home, '.ssh', name);
    const where = `HostName ${place.address}\nPort 2222\n`;
    const hosts = {
      shop: `${where}HostKeyAlias The-Shop`,
      elsewhere: `${where}UserKnownHostsFile "${at('other list')}"`,
      nowhere: `${where}UserKnownHostsFile none`,
      'called-back': `${where}RevokedHostKeys ~/.ssh/revoked`,
      'no-list': `${where}RevokedHostKeys "${at('is not there')}"`,
    };
    const config = Object.entries(hosts).map(([name, lines]) => `Host ${name}\n${lines}\n`);
    await writeFile(at('config'), config.join(''));
    const codeFor = async (host: string, known: string) => {
      await writeFile(at('known_hosts'), known);
      const { port: _, ...wish } = unpinned();
      return opened({ ...wish, host }, () => 'accepted', ssh).catch((thrown) => toProblem(thrown).code);
    };
    const plain = `[${place.address}]:2222 ${own}\n`;
    expect(await codeFor('shop', `the-shop ${wrong}\n${plain}`)).toBe('host-key-changed');
    expect(await codeFor('shop', `[the-shop]:2222 ${own}\n${plain}`)).toBe('host-key-unknown');
    expect(await codeFor('shop', `the-shop ${own}\n`)).toBe('accepted');
    await writeFile(at('other list'), `[${place.address}]:2222 ${wrong}\n`);
    expect(await codeFor('elsewhere', plain)).toBe('host-key-changed');
    expect(await codeFor('nowhere', plain)).toBe('host-key-unknown');
    await writeFile(at('revoked'), `# a key a line\n${own} comment\n`);
    expect(await codeFor('called-back', plain)).toBe('host-key-revoked');
    await writeFile(at('revoked'), `${wrong}\n`);
    expect(await codeFor('called-back', plain)).toBe('accepted');
    for (const text of [`${wrong}\nno key\n`, 'SSHKRL\n\0']) {
      await writeFile(at('revoked'), text);
      expect(await codeFor('called-back', plain)).toBe('host-unreachable');
    }
    expect(await codeFor('no-list', plain)).toBe('host-unreachable');
    // What was confirmed for an alias is remembered under it, and nothing else is.
    await writeFile(at('known_hosts'), '');
    const { port: _, ...wish } = request({ host: 'shop', hostKey: place.hostKey().sha256 });
    await opened(wish, (confirmed) => pinHostKey(ssh, confirmed), ssh);
    expect(await readFile(ssh.pinsFile, 'utf8')).toBe(`the-shop ${own}\n`);
    expect(await codeFor('shop', '')).toBe('accepted');
  }, 20_000);
});
