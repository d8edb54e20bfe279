/** A path that can stand in a plan (none on a server is longer than PATH_MAX); anything odd is left alone and its site refused. */
export function isSaneFile(path: string): boolean {
  if (path.length > 4096) return false;
  return /^(\/[^/\p{Cc}"\uFFFD]+)+$/u.test(path) && !/\/\.{1,2}(\/|$)/.test(path);
}

export function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/'));
}
