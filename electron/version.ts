/** Of this program; the same as in package.json, which the built program has no way to read. */
export const version = '0.1.0';
