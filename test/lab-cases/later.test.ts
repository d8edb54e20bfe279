import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { closeScene, openScene, runApp, type Scene, sceneJob } from '../faults/scene.ts';
import { reboot } from '../faults/server-faults.ts';
import { snapshotDifferences } from '../lab/snapshot.ts';
import { runCli } from '../support/shop.ts';
import { visit } from '../support/visit.ts';

/** Days later, and from other computers. */

async function onScene(work: (scene: Scene) => Promise<void>): Promise<void> {
  const scene = await openScene();
  try {
    await work(scene);
  } finally {
    await closeScene(scene);
  }
}

const siteFile = '/etc/apache2/sites-available/shop.example.test.conf';
const read = async ({ shop }: Scene): Promise<string> => (await shop.server.readFile(siteFile)).toString();
const differences = async ({ shop, start }: Scene) =>
  snapshotDifferences(start, await shop.server.snapshot('/etc'));

async function committed(scene: Scene): Promise<string> {
  const run = await runApp(scene, ['secure', await sceneJob(scene)]);
  const ended = run.events.at(-1);
  if (ended?.type !== 'ended' || ended.outcome !== 'committed') throw new Error(JSON.stringify(ended));
  return ended.runId;
}

describe('an undo after others have edited the same file', () => {
  it('takes only our lines out of it', () =>
    onScene(async (scene) => {
      const before = await read(scene);
      const runId = await committed(scene);
      const ours = await read(scene);
      expect(ours).not.toBe(before);
      await scene.shop.server.writeFile(
        siteFile,
        `# by the web designer\n${ours.replace('DocumentRoot', 'ServerSignature Off\n\tDocumentRoot')}`,
      );
      const { ended } = await scene.shop.cli('undo', runId, '--json');
      expect(ended).toMatchObject({ outcome: 'undone' });
      expect(await read(scene)).toBe(
        `# by the web designer\n${before.replace('DocumentRoot', 'ServerSignature Off\n\tDocumentRoot')}`,
      );
      const others = (await differences(scene)).filter((line) => !line.startsWith(`${siteFile}:`));
      expect(others).toEqual([]);
    }));

  it('shows both versions where it would destroy an edit, touches nothing, and does what is chosen', () =>
    onScene(async (scene) => {
      const { shop } = scene;
      const runId = await committed(scene);
      const theirs = (await read(scene)).replace('[R=301,L]', '[R=302,L]');
      await shop.server.writeFile(siteFile, theirs);
      const before = await shop.server.snapshot('/etc');

      const refused = await shop.cli('undo', runId, '--json');
      expect(refused.exitCode).toBe(2);
      expect(refused.ended).toMatchObject({ outcome: 'refused', problem: { code: 'undo-blocked-by-edit' } });
      expect(refused.lines).toContainEqual(
        expect.objectContaining({ type: 'conflict', path: siteFile, theirs }),
      );
      expect(snapshotDifferences(before, await shop.server.snapshot('/etc'))).toEqual([]);
      expect((await shop.server.run(['ls', '/var/lib/sealkeeper/lock'])).exitCode).not.toBe(0);

      const undone = await shop.cli('undo', runId, '--former', siteFile, '--json');
      expect(undone.ended).toMatchObject({ outcome: 'undone' });
      expect(await differences(scene)).toEqual([]);
      // With its whole path: another site may have a file of the same name.
      expect((await shop.server.readFile(`/var/lib/sealkeeper/theirs/${runId}${siteFile}`)).toString()).toBe(
        theirs,
      );
    }));

  it('lets everything stand again where the server does not take its former files any more', () =>
    onScene(async (scene) => {
      const { shop } = scene;
      const runId = await committed(scene);
      await shop.server.writeFile('/etc/apache2/conf-enabled/later.conf', 'SSLStrictSNIVHostCheck off\n');
      const before = await shop.server.snapshot('/etc');
      const { ended } = await shop.cli('undo', runId, '--json');
      expect(ended).toMatchObject({ outcome: 'refused', problem: { code: 'undo-would-break' } });
      expect(snapshotDifferences(before, await shop.server.snapshot('/etc'))).toEqual([]);
      expect(await visit('http://shop.example.test/', shop)).toMatchObject({ status: 200, trusted: true });
      await shop.server.must(['rm', '/etc/apache2/conf-enabled/later.conf']);
      expect((await shop.cli('undo', runId, '--json')).ended).toMatchObject({ outcome: 'undone' });
      expect(await differences(scene)).toEqual([]);
    }));
});

describe('another computer', () => {
  it('is told who has the server, and completes what a restart left behind before it begins', () =>
    onScene(async (scene) => {
      const { shop } = scene;
      const elsewhere = { ...shop.environment, SEALKEEPER_DATA: join(shop.lab.folder, 'elsewhere') };
      const other = async () => runCli(['secure', await shop.jobFile(), '--json'], elsewhere);

      let busy: ReturnType<typeof other> | undefined;
      await runApp(scene, ['secure', await sceneJob(scene)], (step) => {
        if (step !== 'certificate' || busy !== undefined) return;
        scene.app?.kill('SIGSTOP');
        busy = other();
        void busy.then(() => scene.app?.kill('SIGKILL'));
      });
      expect((await busy)?.ended).toMatchObject({
        outcome: 'refused',
        problem: {
          code: 'server-busy',
          facts: { who: expect.stringMatching(/^Sealkeeper on /), since: expect.stringMatching(/UTC$/) },
        },
      });

      await reboot(scene);
      expect((await other()).ended).toMatchObject({ outcome: 'committed' });
      const theirs = await shop.server.snapshot('/etc');

      const recovered = await shop.cli('recover', '--json');
      expect(recovered.lines).toContainEqual(expect.objectContaining({ type: 'found', state: 'restored' }));
      expect(recovered.ended).toMatchObject({ outcome: 'undone' });
      expect(snapshotDifferences(theirs, await shop.server.snapshot('/etc'))).toEqual([]);
    }));
});
