import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { inCheckout } from '../../build/checkout.ts';
import { icnsOf, icnsTypes, icoOf } from '../../build/icon-files.ts';

/** Width and height as a PNG file states them (PNG specification, 11.2.2). */
const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];
const isPng = (bytes: Buffer) => bytes.subarray(1, 4).toString() === 'PNG';

test('the kept Windows icon holds a PNG of each stated size', () => {
  const ico = readFileSync(inCheckout('assets/icon.ico'));
  const sizes = Array.from({ length: ico.readUInt16LE(4) }, (_unused, at) => {
    const entry = ico.subarray(6 + 16 * at, 22 + 16 * at);
    const offset = entry.readUInt32LE(12);
    const png = ico.subarray(offset, offset + entry.readUInt32LE(8));
    expect(isPng(png)).toBe(true);
    const stated = entry.readUInt8(0) || 256;
    expect(sizeOf(png)).toEqual([stated, stated]);
    return stated;
  });
  expect(sizes).toEqual([16, 24, 32, 48, 64, 128, 256]);
});

test('the kept macOS icon holds a PNG of the size that each of its types means', () => {
  const icns = readFileSync(inCheckout('assets/icon.icns'));
  expect(icns.subarray(0, 4).toString()).toBe('icns');
  expect(icns.readUInt32BE(4)).toBe(icns.length);
  const found: string[] = [];
  for (let at = 8; at < icns.length; at += icns.readUInt32BE(at + 4)) {
    const type = icns.subarray(at, at + 4).toString();
    const [size] = Object.entries(icnsTypes).find(([, types]) => types.includes(type)) ?? [];
    expect(sizeOf(icns.subarray(at + 8))).toEqual([Number(size), Number(size)]);
    found.push(type);
  }
  expect(found.sort()).toEqual(Object.values(icnsTypes).flat().sort());
});

test('the kept Linux icons have the sizes that their names say', () => {
  const files = readdirSync(inCheckout('assets/icons'));
  expect(files.length).toBe(7);
  for (const file of files)
    expect(sizeOf(readFileSync(inCheckout(`assets/icons/${file}`))).join('x')).toBe(file.replace('.png', ''));
});

test('no picture, no entry', () => {
  expect(icoOf([]).length).toBe(6);
  expect(icnsOf([]).length).toBe(8);
});
