/** What is taken in of files that people have; no seller sends as much. Bytes. */
export const fileLimits = { file: 10 * 1024 * 1024, all: 24 * 1024 * 1024, count: 50 } as const;
