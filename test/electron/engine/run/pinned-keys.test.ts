import { describe, expect, it } from 'vitest';
import { mustFitPins } from '../../../../electron/engine/run/pinned-keys.ts';
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

  it('is compared with what was issued where it names an authority', () => {
    const { chain } = pairFor(['mail.test'], 10);
    const pin = { host: 'mail.test', port: 25, records: [{ ...pinned, usage: 2 }] };
    expect(() => mustFitPins([pin], chain)).toThrow(
      expect.objectContaining({ problem: expect.objectContaining({ code: 'mail-key-pinned' }) }),
    );
    expect(() => mustFitPins([], 'none')).not.toThrow();
  });
});
