import { windowsCase } from '../../support/windows-case.ts';
import { listeningSuite } from '../../support/windows-listening.ts';
import { transportSuite } from '../../support/windows-transport.ts';

transportSuite('auto');
listeningSuite(windowsCase({ executor: 'auto' }));
