/**
 * How Node is started for the command line. Young objects may take a dozen megabytes instead of a hundred: a run makes many
 * that live for one handshake, and by its own measure Node rather takes memory than looks which of them are gone.
 */
export const commandLineFlags = ['--max-semi-space-size=4'];
