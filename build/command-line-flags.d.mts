export const commandLineFlags: readonly string[];
