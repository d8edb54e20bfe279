/** The one door to the npm package basic-ftp. */
import { Client, FTPError } from 'basic-ftp';

export type FtpClient = Client;
export type { FileInfo } from 'basic-ftp';
export const isFtpError = (thrown: unknown): thrown is FTPError => thrown instanceof FTPError;

/** `timeout`: milliseconds without a byte. A server may name no other host for its data (RFC 2577 §3), and no listing may grow without end. */
export const newFtpClient = (timeout: number): Client =>
  new Client(timeout, { allowSeparateTransferHost: false, maxListingBytes: 4 * 1024 * 1024 });
