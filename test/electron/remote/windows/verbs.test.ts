import { windowsCase } from '../../../support/windows-case.ts';
import { verbSuite } from '../../../support/windows-verbs/suite.ts';

// Quick, on every check: the model answers. The scripts themselves run in test/lab-cases/windows.
verbSuite(windowsCase({ executor: 'model' }));
