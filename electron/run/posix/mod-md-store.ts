/**
 * The store of all certificates that mod_md renews for us: a place of its own, so that nothing of it meets a store that is
 * somebody else's. Its own folder must let the web server's user pass (0755): else every renewal ends `errored`.
 */
export const modMdStore = '/var/lib/sealkeeper-md';
