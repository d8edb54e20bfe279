import { certificateNames, type InstallWish } from '../../target.ts';
import type { NginxFacts } from '../config/facts.ts';
import { socketsOf } from '../config/sockets.ts';
import { intentOf } from './intent.ts';
import { tlsAddresses } from './tls-listens.ts';

/** Where it listens at the port for encrypted pages behind a plan: `*`, `192.0.2.1`, `[::]`. Pure. */
export function encryptedAddresses(facts: NginxFacts, wish: InstallWish): readonly string[] {
  const { encrypted } = intentOf(facts, wish.names, certificateNames(wish), wish);
  const opened = encrypted.flatMap(({ source }) => tlsAddresses(facts, source));
  const present = socketsOf(facts).filter(({ port }) => port === facts.ports.https);
  const dual = opened.some(({ address, isDual }) => isDual && address === '[::]') ? ['*'] : [];
  return [...new Set([...present, ...opened].map(({ address }) => address)), ...dual];
}
