import type { WindowsModel } from './model.ts';

export interface ProgramResult {
  readonly exitCode: number;
  readonly text: string;
}

/** appcmd and icacls, as far as we use them. */
export function runProgram(model: WindowsModel, name: string, words: readonly string[]): ProgramResult {
  const fault = model.takeFault('program');
  if (fault !== null) return { exitCode: fault.code ?? 1, text: 'ERROR ( message:Konfigurationsfehler )' };
  return name.includes('appcmd') ? appcmd(model, words) : icacls(model, words);
}

function appcmd(model: WindowsModel, [op = '', , name = '']: readonly string[]): ProgramResult {
  const { backups } = model.state;
  const has = backups.includes(name);
  if (op === 'add' ? has : !has) return { exitCode: op === 'add' ? 183 : 2, text: `ERROR ( "${name}" )` };
  model.replaceQuietly({
    ...model.state,
    backups: op === 'add' ? [...backups, name] : backups.filter((each) => each !== name),
  });
  return { exitCode: 0, text: `BACKUP object "${name}"` };
}

function icacls(model: WindowsModel, [file = '', op = '', account = '']: readonly string[]): ProgramResult {
  const sid = account.replace(/^\*|:.*$/g, '');
  const isOf = (thumbprint: string) => file === keyFileOf(thumbprint);
  if (!model.state.certificates.some(({ thumbprint }) => isOf(thumbprint)))
    return { exitCode: 2, text: file };
  model.replaceQuietly({
    ...model.state,
    certificates: model.state.certificates.map((each) => {
      if (!isOf(each.thumbprint)) return each;
      const others = each.readers.filter((reader) => reader !== sid);
      return { ...each, readers: op === '/grant' ? [...others, sid] : others };
    }),
  });
  return { exitCode: 0, text: '' };
}

export const keyFileOf = (thumbprint: string): string =>
  `C:\\ProgramData\\Microsoft\\Crypto\\RSA\\MachineKeys\\${thumbprint.toLowerCase()}`;
