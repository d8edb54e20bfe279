import { expect, test } from 'vitest';
import { refusalOf, refusedSwitches } from '../../electron/start-switches.ts';

test.each([
  ['linux', ['--remote-debugging-port=9222'], ['remote-debugging-port']],
  ['linux', ['-remote-debugging-port=9222'], ['remote-debugging-port']],
  ['linux', [' \t--remote-debugging-pipe '], ['remote-debugging-pipe']],
  ['linux', ['--lang=de', 'word', '--js-flags=--allow-natives-syntax'], ['js-flags']],
  ['linux', ['--inspect', '--inspect-brk=0'], ['inspect', 'inspect-brk']],
  [
    'linux',
    ['--proxy-server=x', '--host-rules=x', '--load-extension=x'],
    ['proxy-server', 'host-rules', 'load-extension'],
  ],
  [
    'linux',
    ['--ignore-certificate-errors', '--never-heard-of'],
    ['ignore-certificate-errors', 'never-heard-of'],
  ],
  ['linux', ['--renderer-cmd-prefix=xterm'], ['renderer-cmd-prefix']],
  ['linux', ['--LANG=de'], ['LANG']],
  ['linux', ['--', '--remote-debugging-port=9222'], ['remote-debugging-port']],
  ['linux', ['\u00a0--', '--remote-debugging-port=9222'], ['remote-debugging-port']],
  ['linux', ['/remote-debugging-port=9222'], []],
  [
    'linux',
    ['--user-data-dir=/x', '--no-sandbox', '--lang=en-GB', '--ozone-platform=wayland', 'word', '-', ''],
    [],
  ],
  ['linux', ['-psn_0_1'], ['psn_0_1']],
  ['darwin', ['-psn_0_12345', '-NSDocumentRevisionsDebugMode', 'YES', '-AppleLanguages', '(de)'], []],
  ['darwin', ['-remote-debugging-port=1'], ['remote-debugging-port']],
  ['win32', ['/Remote-Debugging-Port=1', '--LANG=de'], ['remote-debugging-port']],
] as const)('on %s, %j is refused for %j', (platform, words, refused) => {
  expect(refusedSwitches(['sealkeeper', ...words], platform)).toEqual(refused);
});

test.each(['en', 'de'] as const)('what is refused is named in %s', (language) => {
  expect(refusalOf(['inspect', '$&'], language)).toContain('--inspect, --$&');
});
