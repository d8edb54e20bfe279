import { randomInt } from 'node:crypto';

/**
 * Ports for a private copy of a server: only root may listen on them, so that no user of the server takes them first, and
 * neither they nor those a hundred below (for a copy that needs two) are anybody's by IANA's registry: a service that starts
 * meanwhile finds its own port free.
 */
const unassigned = [
  ...[914, 915, 916, 917, 918, 919, 920, 921, 922, 923, 924, 925, 926, 927],
  ...[934, 935, 936, 937, 938, 939, 940, 941, 942, 943, 944, 945, 946, 949, 950, 951, 952],
  ...[963, 964, 965, 966, 967, 968, 969, 970, 971, 972, 974, 975, 976, 977, 978, 979, 980, 981, 982],
];

/** All of them, each once, in turn from any one: whoever tries them so finds the one that is free. */
export function trialPorts(start: number = randomInt(unassigned.length)): readonly number[] {
  return [...unassigned.slice(start), ...unassigned.slice(0, start)];
}
