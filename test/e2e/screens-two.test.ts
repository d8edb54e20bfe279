import { everyOther, tryScreens } from './try-screens.ts';

/** The second, the fourth, … of the screens. */
tryScreens(everyOther(1));
