import { expect, test } from 'vitest';
import { firstLoadScripts } from '../../build/first-load.ts';

test('scripts loaded later do not count, shared ones count once', () => {
  const scripts = firstLoadScripts({
    'index.html': { file: 'assets/index.js', isEntry: true, imports: ['_react.js', '_mui.js'] },
    '_react.js': { file: 'assets/react.js' },
    '_mui.js': { file: 'assets/mui.js', imports: ['_react.js'] },
    'learn.tsx': { file: 'assets/learn.js', imports: ['_react.js'] },
    '../shared/content/de/first.ts': { file: 'assets/first.js' },
    '../shared/content/de/catalogue.ts': { file: 'assets/catalogue.js' },
    '../shared/content/en/learn.ts': { file: 'assets/pages.js' },
    'theme.css': { file: 'assets/theme.css' },
  });
  expect([...scripts].sort()).toEqual([
    'assets/first.js',
    'assets/index.js',
    'assets/mui.js',
    'assets/react.js',
  ]);
});
