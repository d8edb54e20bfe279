import { startLab } from './lab.ts';

/** A program that starts a lab and never stops it: what a killed test run leaves behind. See lab-number.test.ts. */
const lab = await startLab();
const server = await lab.server();
const dns = await lab.dns();
process.stdout.write(`${JSON.stringify({ folder: lab.folder, address: server.address, dns: dns.server })}\n`);
setInterval(() => {}, 60_000);
