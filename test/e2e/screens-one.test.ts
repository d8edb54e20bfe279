import { everyOther, tryScreens } from './try-screens.ts';

/** The first, the third, … of the screens; the others are tried beside them, in a file of their own. */
tryScreens(everyOther(0));
