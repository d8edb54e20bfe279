import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { HttpsysRow } from '../../../../electron/remote/windows/verbs/shapes.ts';
import type { IssuedCertificate } from './certificates.ts';
import { type CommitStep, commit, startSite } from './commit.ts';
import { isSameRow, rowKeyOf } from './endpoint.ts';
import { ModelTrouble, type Trouble, trouble } from './failure.ts';
import type { Fault, FaultPlace } from './fault.ts';
import { Front, type FrontOptions } from './front.ts';
import { freePort, refusalAt } from './listening.ts';
import type { ModelBinding, ModelCertificate, WindowsState } from './state.ts';
import { Watches } from './watches.ts';

/** A machine at one moment; `folder` holds a copy of its files, which whoever took it removes. */
export interface WindowsPicture {
  readonly state: WindowsState;
  readonly folder: string;
  readonly watches: readonly string[];
}

/** A Windows machine with IIS: its state as data, its sites' files in a folder, its listeners real. */
export class WindowsModel {
  readonly #folder = mkdtempSync(join(tmpdir(), 'sealkeeper-windows-'));
  readonly #listeners = new Map<number, number>();
  readonly front: Front;
  readonly watches = new Watches();
  /** Who signs what programs of the machine get for themselves; null: they sign it themselves. */
  authority: IssuedCertificate | null = null;
  /** Called before each write of a script that real PowerShell runs, wherever it goes: what a process that ends now leaves. */
  beforeWrite: (() => void) | null = null;
  #state: WindowsState;
  #version = 1;
  #faults: { readonly fault: Fault; left: number }[] = [];

  constructor(state: WindowsState, options: FrontOptions) {
    this.#state = state;
    this.addresses = options.addresses;
    this.front = new Front(
      {
        state: () => this.#state,
        folderOf: (path) => this.folderOf(path),
        listenerOn: (port) => this.#listeners.get(port) ?? null,
      },
      options,
    );
    this.#makeFolders();
  }

  readonly addresses: readonly string[];

  get state(): WindowsState {
    return this.#state;
  }

  /** Counts the writes of IIS' configuration, so that a manager knows whether it read an older one. */
  get version(): number {
    return this.#version;
  }

  /** Another machine in its place: state, files and waiting faults. */
  async reset(state: WindowsState): Promise<void> {
    this.#faults = [];
    for (const name of readdirSync(this.#folder)) rmSync(join(this.#folder, name), { recursive: true });
    await this.change(() => state);
    this.#makeFolders();
  }

  /** The machine as it is, with its files, to be taken up again by `takeUp`. */
  picture(): WindowsPicture {
    const folder = mkdtempSync(join(tmpdir(), 'sealkeeper-picture-'));
    cpSync(this.#folder, folder, { recursive: true });
    return { state: this.#state, folder, watches: [...this.watches.names] };
  }

  async takeUp({ state, folder, watches }: WindowsPicture): Promise<void> {
    await this.reset(state);
    for (const name of this.watches.names) if (!watches.includes(name)) this.watches.stop(name);
    for (const name of watches) if (!this.watches.isRunning(name)) this.watches.start(name, '');
    for (const name of readdirSync(this.#folder)) rmSync(join(this.#folder, name), { recursive: true });
    cpSync(folder, this.#folder, { recursive: true });
  }

  #makeFolders(): void {
    for (const { physicalPath } of this.#state.sites.flatMap(({ paths }) => paths)) {
      mkdirSync(this.folderOf(physicalPath), { recursive: true });
    }
  }

  /** Somebody at the machine's own keyboard. */
  async change(edit: (state: WindowsState) => WindowsState): Promise<void> {
    this.#state = edit(this.#state);
    this.#version += 1;
    await this.front.refresh();
  }

  /** A change that no listener depends on. */
  replaceQuietly(state: WindowsState): void {
    this.#state = state;
  }

  failNext(fault: Fault): void {
    this.#faults.push({ fault, left: fault.times ?? 1 });
  }

  /** Whether a fault was waiting at this place; it is used up. */
  takeFault(at: FaultPlace): Fault | null {
    const waiting = this.#faults.find(({ fault, left }) => fault.at === at && left > 0);
    if (waiting === undefined) return null;
    waiting.left -= 1;
    return waiting.fault;
  }

  /** Raises the fault that waits at this place, if one does. */
  throwFault(at: FaultPlace, usual: Exclude<Trouble['kind'], 'refusal'>): void {
    const fault = this.takeFault(at);
    if (fault === null) return;
    throw new ModelTrouble(trouble(fault.kind ?? usual, fault.code ?? 5, this.#state.os.culture));
  }

  fail(kind: Exclude<Trouble['kind'], 'refusal'>, code: number): never {
    throw new ModelTrouble(trouble(kind, code, this.#state.os.culture));
  }

  /** The folder on this computer that stands for one of the machine's; shares of other machines are not there. */
  folderOf(windowsPath: string): string {
    const [, drive, rest = ''] = /^([A-Za-z]):\\(.*)$/.exec(windowsPath) ?? [];
    if (drive === undefined) return join(this.#folder, 'unreachable', 'share');
    return join(this.#folder, drive.toUpperCase(), ...rest.split('\\'));
  }

  /** The certificate that reading a binding gives. */
  certificateOf(binding: ModelBinding): { readonly thumbprint: string; readonly store: string } {
    const key = rowKeyOf(binding);
    const row = key === null ? undefined : this.#state.rows.find((each) => isSameRow(each, key));
    return { thumbprint: row?.thumbprint ?? '', store: row?.store ?? '' };
  }

  async commit(version: number, steps: readonly CommitStep[]): Promise<void> {
    this.throwFault('commit', 'com');
    if (!this.#state.identity.elevated) this.fail('access', 5);
    if (this.takeFault('changed-on-disk') !== null) this.#version += 1;
    if (version !== this.#version) this.fail('com', 32);
    await this.change((state) => commit(state, steps));
  }

  /** HttpUpdateServiceConfiguration: the row that is there, with everything that it holds. Raises as it does. */
  setRow(row: HttpsysRow): void {
    this.throwFault('set-row', 'win32');
    const { rows } = this.#state;
    if (!rows.some((each) => isSameRow(each, row))) this.fail('win32', 2);
    this.#state = { ...this.#state, rows: rows.map((each) => (isSameRow(each, row) ? row : each)) };
  }

  async startSite(id: number): Promise<void> {
    await this.change((state) => startSite(state, id));
  }

  /** Ports at which something listens, http.sys or not. */
  get ports(): readonly number[] {
    const held = this.held.map(({ port }) => port);
    return [...new Set([...this.front.ports, ...held])].sort((a, b) => a - b);
  }

  /** Who listens and is not http.sys. */
  get held(): WindowsState['held'] {
    const everywhere = { address: '0.0.0.0', program: 'httpd' };
    return [...this.#state.foreignPorts.map((port) => ({ ...everywhere, port })), ...this.#state.held];
  }

  /** A listener or a task of a program that has ended, or is about to, is still there. */
  get isBusy(): boolean {
    return this.#listeners.size > 0 || this.watches.names.length > 0;
  }

  addCertificate(certificate: Omit<ModelCertificate, 'readers'>): void {
    const keyPem = this.takeFault('keep-key') === null ? certificate.keyPem : null;
    const others = this.#state.certificates.filter(
      ({ store, thumbprint }) => store !== certificate.store || thumbprint !== certificate.thumbprint,
    );
    this.#state = {
      ...this.#state,
      certificates: [...others, { ...certificate, keyPem, readers: [] }],
    };
  }

  removeCertificate(store: string, thumbprint: string): void {
    this.throwFault('remove-certificate', 'access');
    const left = this.#state.certificates.filter(
      (each) => each.store !== store || each.thumbprint !== thumbprint,
    );
    if (left.length === this.#state.certificates.length) this.fail('io', 2);
    this.#state = { ...this.#state, certificates: left };
  }

  /** Raises what Windows raises for a store that is missing, or that one may not write. */
  openStore(name: string, mode: string): void {
    this.throwFault('store', 'crypto');
    if (!this.#state.stores.includes(name)) this.fail('crypto', 2);
    if (mode === 'ReadWrite' && !this.#state.identity.elevated) this.fail('crypto', 5);
  }

  /** Takes the challenge path of a port for a listener; gives the local port where it is to listen. */
  async openListener(port: number): Promise<number> {
    this.throwFault('listen', 'http-listener');
    const { identity, strayListeners } = this.#state;
    if (!identity.elevated) this.fail('http-listener', 5);
    const refusal = refusalAt(port, this.#state, this.held);
    if (refusal !== null) this.fail('http-listener', refusal);
    if (strayListeners.includes(port) || this.#listeners.has(port)) this.fail('http-listener', 183);
    const local = await freePort();
    this.#listeners.set(port, local);
    await this.front.refresh();
    return local;
  }

  async closeListener(port: number): Promise<void> {
    this.#listeners.delete(port);
    await this.front.refresh();
  }

  async stop(): Promise<void> {
    this.watches.stopAll();
    await this.front.stop();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
