import ssh2 from 'ssh2';

/** A new key in OpenSSH's form. ssh2 1.17 writes one of some three hundred so that it cannot read it itself. */
export function sshPair(): { readonly private: string; readonly public: string } {
  for (;;) {
    const pair = ssh2.utils.generateKeyPairSync('ed25519');
    if (!(ssh2.utils.parseKey(pair.private) instanceof Error)) return pair;
  }
}
