import type { Input, Output } from '../../shared/ipc/contract.ts';

type Answer = Output<'files.read'>;

const certificate: NonNullable<Answer['certificate']> = {
  names: ['hofladen.example', 'www.hofladen.example'],
  siteNames: ['hofladen.example', 'www.hofladen.example'] as NonNullable<Answer['certificate']>['siteNames'],
  issuer: 'Seller Issuing CA 3',
  notAfter: '2027-05-14T23:59:59.000Z',
  file: 'bought.zip › hofladen_example.crt',
  chain: ['Seller Issuing CA 3'],
  root: 'Seller Root',
};
const others: Answer['others'] = [{ title: 'Seller Root', why: 'root' }];

/** A set of files of which one is locked; whoever knows a password opens it. */
export function fakeFiles() {
  let files: Answer['files'] = [];
  let isOpen = false;
  return ({ filesId, add, leaveOut, password, isKeyOnServer }: Input<'files.read'>): Answer => {
    if (filesId === undefined) isOpen = false;
    const kept = filesId === undefined ? [] : files.filter(({ id }) => id !== leaveOut);
    files = [...kept, ...add.map(({ name }, at) => ({ id: `f${kept.length + at}`, name }))];
    isOpen ||= password !== undefined && password !== '';
    const locked = files.find(({ name }) => name.endsWith('.pfx'));
    const missing: Answer['blockers'] = [
      { code: 'files-key-missing', facts: { name: 'hofladen.example', hasRequest: 'no', file: '' } },
    ];
    const lock: Answer['blockers'] = [{ code: 'files-locked', facts: { file: locked?.name ?? '' } }];
    const isLocked = locked !== undefined && !isOpen;
    const lacks = isLocked ? lock : missing;
    const hasKey = (locked !== undefined && isOpen) || isKeyOnServer;
    return {
      filesId: 'h1',
      files,
      certificate,
      key: locked !== undefined && isOpen ? locked.name : null,
      others,
      blockers: hasKey ? [] : lacks,
      cautions: [],
    };
  };
}
