import { hostname } from 'node:os';

/** Who holds the lock, in words that the person who is refused can make sense of. */
export const whoWeAre = (): string => `Sealkeeper on ${hostname()}, process ${process.pid}`;
