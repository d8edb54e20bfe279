import { createHash, X509Certificate } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { mustFitPins } from '../../../../electron/engine/run/pinned-keys.ts';
import { hash } from '../../../doubles/engine/hash.ts';
import { createScene } from '../../../doubles/engine/scene.ts';
import { pairFor } from '../../renewers/hook/practice.ts';

describe('a key that DNS names for the mail server (DANE)', () => {
  const pinned = { usage: 3, selector: 1, matching: 1, data: 'ab'.repeat(32) };

  it('keeps a run with another key from beginning', async () => {
    const scene = createScene({ services: 'both' });
    scene.site.pins = [pinned];
    expect(await scene.secure()).toMatchObject({
      outcome: 'refused',
      problem: {
        code: 'mail-key-pinned',
        facts: { name: 'mail.test', record: `_25._tcp.mail.test. TLSA 3 1 1 ${pinned.data}` },
      },
    });
    expect(scene.acts).not.toContain('open');
  });

  it('stays where it is ours already: the run goes on with it, and takes nothing that is for another', async () => {
    const scene = createScene({ services: 'both' });
    scene.site.pins = [pinned];
    scene.site.standingKey = pinned.data;
    // What the authority's double signs is for no key at all.
    expect(await scene.secure()).toMatchObject({ outcome: 'undone', problem: { code: 'mail-key-pinned' } });
    expect(scene.acts).toContain('keep the key that stands');
    expect(scene.acts).not.toContain('make the key');
  });

  it.each([
    ['another is ours', [pinned], 'cd'.repeat(32)],
    ['it names the certificate and not the key', [{ ...pinned, selector: 0 }], pinned.data],
    ['it is named in a way that is not looked at', [{ ...pinned, matching: 2 }], pinned.data],
  ])('keeps a run from beginning where %s', async (_, pins, standingKey) => {
    const scene = createScene({ services: 'both' });
    Object.assign(scene.site, { pins, standingKey });
    expect(await scene.secure()).toMatchObject({ outcome: 'refused', problem: { code: 'mail-key-pinned' } });
  });

  it('does not matter where other mail servers do not ask for it (RFC 7672 §3.1.3)', async () => {
    const scene = createScene({ services: 'both' });
    scene.site.pins = [{ ...pinned, usage: 1 }];
    expect(await scene.secure()).toMatchObject({ outcome: 'committed' });
  });

  describe('under a name that is none of the certificate’s', () => {
    const sceneWith = (unnamed: 'new' | 'kept' | 'keepable', host: string) => {
      const scene = createScene({ services: 'both', unnamed });
      scene.site.exchanges.push({ host: 'mx.other.test', domains: ['other.test'] });
      scene.site.pinsOf[host] = [pinned];
      return scene;
    };

    it.each([
      ['mx.other.test', 'a domain whose mail comes here'],
      ['mail.other.test', 'the certificate that the server shows by now'],
    ])('keeps a run from beginning: %s, by %s', async (name) => {
      expect(await sceneWith('new', name).secure()).toMatchObject({
        outcome: 'refused',
        problem: {
          code: 'mail-key-pinned',
          facts: { name, record: `_25._tcp.${name}. TLSA 3 1 1 ${pinned.data}` },
        },
      });
    });

    it('leaves what is shown without a name as it is, where the service can', async () => {
      const scene = sceneWith('keepable', 'mx.other.test');
      expect(await scene.secure()).toMatchObject({ outcome: 'committed' });
      const unnamed = scene.events.flatMap((event) =>
        event.type === 'port' && event.view.unnamed === true
          ? [`${event.when} ${event.view.fingerprint}`]
          : [],
      );
      expect(new Set(unnamed)).toEqual(new Set([`before ${hash('d')}`, `after ${hash('d')}`]));
    });

    it('cannot be left to the names of the certificate, nor to what a star of it stands for', async () => {
      const scene = sceneWith('keepable', 'mail.test');
      expect(await scene.secure()).toMatchObject({
        outcome: 'refused',
        problem: { code: 'mail-key-pinned', facts: { name: 'mail.test' } },
      });
    });

    it('does not matter where those who ask for it go on being shown what they are', async () => {
      expect(await sceneWith('kept', 'mx.other.test').secure()).toMatchObject({ outcome: 'committed' });
    });
  });

  it('of a certificate that is there already has to be one that DNS allows', async () => {
    const { chain, key } = pairFor(['mail.test'], 10);
    const certificate = {
      ...{ chainPem: chain, names: ['mail.test'], issuer: 'Seller', fingerprint: 'f'.repeat(64) },
      ...{ notBefore: '2026-11-01T00:00:00.000Z', notAfter: '2027-01-01T00:00:00.000Z' },
    };
    const publicKey = createHash('sha256')
      .update(new X509Certificate(chain).publicKey.export({ type: 'spki', format: 'der' }))
      .digest('hex');
    const sceneWith = (data: string) => {
      const brought = { certificate, keyPem: key, publicKey };
      const scene = createScene({ services: 'both', brought });
      scene.site.pins = [{ ...pinned, data }];
      return scene;
    };
    const other = sceneWith(pinned.data);
    expect(await other.secure()).toMatchObject({ outcome: 'refused', problem: { code: 'mail-key-pinned' } });
    expect(other.acts).not.toContain('create the journal');
    const own = sceneWith(publicKey);
    await own.secure();
    expect(own.acts).toContain('create the journal');
  });

  it('that DNS keeps to itself keeps a run from beginning as well', async () => {
    const scene = createScene({ services: 'both' });
    scene.site.unsureHosts.push('mail.test');
    expect(await scene.secure()).toMatchObject({
      outcome: 'refused',
      problem: { code: 'mail-pins-unknown', facts: { name: 'mail.test', place: '_25._tcp.mail.test' } },
    });
    expect(scene.acts).not.toContain('open');
  });

  it('is compared with what was issued where it names an authority', () => {
    const { chain } = pairFor(['mail.test'], 10);
    const pin = { host: 'mail.test', port: 25, records: [{ ...pinned, usage: 2 }] };
    expect(() => mustFitPins([pin], chain)).toThrow(
      expect.objectContaining({ problem: expect.objectContaining({ code: 'mail-key-pinned' }) }),
    );
    expect(() => mustFitPins([], 'none')).not.toThrow();
  });
});
