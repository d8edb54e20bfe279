import { existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { failureOf, type WindowsCase } from '../windows-case.ts';
import { fresh, shop } from './shop.ts';

export function fileSuite(windows: WindowsCase): void {
  describe('files', () => {
    const folder = 'C:\\inetpub\\shop';
    const write = (
      files: { path: string; expect: string; content: string | null }[],
      removeFolders: string[] = [],
    ) => windows.host().run('write-files', { root: folder, files, removeFolders });
    const token = '.well-known/acme-challenge/token';
    const here = (path: string) => join(windows.model().folderOf(folder), path);
    const base64 = (text: string) => Buffer.from(text).toString('base64');

    it('writes exactly the bytes, and takes files and folders back', async () => {
      await windows.given(shop);
      const made = await write([{ path: token, expect: 'absent', content: base64('token.key') }]);
      expect(readFileSync(here(token), 'utf8')).toBe('token.key');
      const [{ sha256 = '' } = {}] = made.files;
      await write([{ path: token, expect: sha256, content: null }], made.madeFolders);
      expect(existsSync(here('.well-known'))).toBe(false);
    });

    it('leaves all as it was when one of several files is not as expected', async () => {
      await windows.given(shop);
      writeFileSync(here('web.config'), '<configuration/>');
      const files = [
        { path: 'new.txt', expect: 'absent', content: base64('new') },
        { path: 'web.config', expect: 'absent', content: base64('ours') },
      ];
      expect(await failureOf(write(files))).toMatchObject({ reason: 'file-changed' });
      expect(existsSync(here('new.txt'))).toBe(false);
      expect(readFileSync(here('web.config'), 'utf8')).toBe('<configuration/>');
    });

    it.each(['con', 'NUL.txt', 'aux.d/x'])(
      'refuses the name %s, which Windows reads as a device',
      async (path) => {
        await windows.given(shop);
        const failed = await failureOf(write([{ path, expect: 'any', content: base64('x') }]));
        expect(failed).toMatchObject({ reason: 'path-refused' });
      },
    );

    it('does not follow a junction that leads elsewhere', async () => {
      await windows.given(shop);
      symlinkSync('/tmp', here('.well-known'));
      const failed = await failureOf(write([{ path: token, expect: 'absent', content: base64('x') }]));
      expect(failed).toMatchObject({ reason: 'path-refused' });
    });

    it('refuses a folder that cannot be reached, such as a share', async () => {
      await windows.given(shop);
      const reading = windows.host().run('read-files', { root: '\\\\files\\shop', paths: ['web.config'] });
      expect(await failureOf(reading)).toMatchObject({ reason: 'path-refused' });
    });
  });

  describe('backup and key access', () => {
    it('adds and deletes a backup, and says when appcmd fails', async () => {
      await windows.given(shop);
      await windows.host().run('backup', { op: 'add', name: 'run-1' });
      expect(windows.model().state.backups).toEqual(['run-1']);
      const again = await failureOf(windows.host().run('backup', { op: 'add', name: 'run-1' }));
      expect(again).toMatchObject({ reason: 'program-failed' });
      await windows.host().run('backup', { op: 'delete', name: 'run-1' });
      expect(windows.model().state).toEqual(shop);
    });

    it('lets another account read the key, and takes that back', async () => {
      await windows.given(shop);
      const wish = { thumbprint: fresh.thumbprint, store: 'My', sid: 'S-1-5-20' };
      await windows.host().run('key-access', { op: 'grant', ...wish });
      expect(windows.model().state.certificates[1]?.readers).toEqual(['S-1-5-20']);
      await windows.host().run('key-access', { op: 'revoke', ...wish });
      expect(windows.model().state).toEqual(shop);
    });
  });
}
