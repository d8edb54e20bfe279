/** Ports are data, so that a server on other ports can be tried without root. */
export interface Ports {
  readonly http: number;
  readonly https: number;
}

/** Where things are on a server: everywhere the same, except in tests beside a running server. */
export interface Filesystem {
  readonly ports: Ports;
  /** Folder of all that is ours on the server. */
  readonly liveRoot: string;
  /** Below it lies the folder of a lasting way for proofs: where web servers may read, and SELinux lets them. */
  readonly proofRoot: string;
}

export const standardFilesystem: Filesystem = {
  ports: { http: 80, https: 443 },
  liveRoot: '/etc/sealkeeper',
  proofRoot: '/var/www/sealkeeper-acme',
};
