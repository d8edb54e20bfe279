import { windowsCase } from '../../../support/windows-case.ts';
import { listeningSuite } from '../../../support/windows-listening.ts';
import { transportSuite } from '../../../support/windows-transport.ts';

// Quick, on every check: the model answers. Real PowerShell bears the same in test/lab-cases/windows.
transportSuite('model');
listeningSuite(windowsCase({ executor: 'model' }));
