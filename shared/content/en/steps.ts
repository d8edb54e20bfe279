import type { StepId } from '../../events.ts';

export interface StepWords {
  readonly waiting: string;
  readonly doing: string;
  readonly done: string;
  /** Where a cross before what was still to come does not say it: it went wrong. */
  readonly failed?: string;
  /** Where it is worth saying that it was not needed. */
  readonly skipped?: string;
}

/**
 * What a run says of each step: still to come, going on, over. Each may mention the facts of its own step
 * (`shared/step-facts.ts`), and no others.
 */
export const steps: Readonly<Record<StepId, StepWords>> = {
  connect: {
    waiting: 'Logging in to the server',
    doing: 'Logging in to {server}',
    done: 'Logged in to {server}',
    failed: 'Logging in to {server}',
  },
  look: {
    waiting: 'Looking at the server and at the site',
    doing: 'Looking at the server',
    done: 'Looked at the server and at the site',
  },
  before: {
    waiting: 'Noting what visitors see today',
    doing: 'Noting what visitors see today',
    done: 'Noted what visitors see today',
  },
  prepare: {
    waiting: 'Spreading the safety net',
    doing: 'Spreading the safety net on your server',
    done: 'Spread the safety net on your server',
  },
  preflight: {
    waiting: 'Trying the proof with a question of our own',
    doing: 'Trying the proof with a question of our own, before {provider} looks',
    done: 'Tried the proof with a question of our own: {count, plural, one {the name answers} =2 {both names answer} other {all # names answer}}',
  },
  key: {
    waiting:
      '{system, select, windows {Making the private key} here {Making the private key} by_hand {Making the private key} kept {Keeping the private key that your DNS names} brought {Taking your private key to its place} there {Taking the private key that lies on your server} other {Making the private key, on your server}}',
    doing:
      '{system, select, windows {Making the private key, in this app} here {Making the private key, in this app} by_hand {Making the private key, on this computer} kept {Keeping the private key that your DNS names} brought {Taking your private key to its place} there {Taking the private key that lies on your server} other {Making the private key, on your server}}',
    done: '{system, select, windows {Made the private key, to be sent into the store of Windows once} here {Made the private key in this app, to be sent to its place once} by_hand {Made the private key on this computer; you put it into the form} kept {Kept the private key on your server: your DNS allows other mail servers no other} brought {Sent your private key to its place, once, over the encrypted connection} there {Took the private key that lies on your server; it has not left it} other {Made the private key, on your server; it stays there}}',
  },
  order: {
    waiting: 'Asking {provider} for a certificate',
    doing: 'Asking {provider} for a certificate',
    done: 'Asked {provider} for a certificate',
  },
  proof: {
    waiting: 'Showing {provider} that {count, plural, one {the name is} other {the # names are}} yours',
    doing: 'Laying the proof ready on your server',
    done: 'Showed {provider} that {count, plural, one {the name is} other {the # names are}} yours',
    skipped: '{provider} knew already that {count, plural, one {the name is} other {the # names are}} yours',
  },
  validate: {
    waiting: '{provider} looks at the proof',
    doing: '{provider} is looking at the proof',
    done: '{provider} has seen the proof',
  },
  certificate: {
    waiting: 'Receiving the certificate',
    doing: 'Waiting for {provider} to sign',
    done: 'Received the certificate, good until {notAfter}',
  },
  rehearse: {
    waiting: 'Trying it first where no visitor sees it',
    doing: 'Trying it first where no visitor sees it',
    done: 'Tried it first where no visitor sees it',
  },
  install: {
    waiting: 'Switching your server over',
    doing: 'Switching your server over; visitors notice nothing',
    done: 'Switched your server over; visitors noticed nothing',
  },
  'leave-out': {
    waiting: 'Putting one service back alone',
    failed: 'Putting {service} back alone',
    doing: 'Putting {service} back alone; the others keep the certificate',
    done: 'Put {service} back alone; the others keep the certificate',
  },
  outside: {
    waiting: 'Looking from outside at {count, plural, one {the name} =2 {both names} other {all # names}}',
    doing: 'Looking from outside at {count, plural, one {the name} =2 {both names} other {all # names}}',
    done: 'Looked from outside: {count, plural, one {the name shows} =2 {both names show} other {all # names show}} the new certificate',
  },
  redirect: {
    waiting: 'Sending visitors to the encrypted site',
    doing: 'Sending visitors to the encrypted site',
    done: 'Visitors of the old address arrive at the encrypted site',
  },
  renewal: {
    waiting: 'Handing the renewal over',
    doing:
      '{by, select, certbot {Handing the renewal over to certbot, and having it try} other {Setting up the renewal without you}}',
    done: '{by, select, certbot {Handed the renewal over to certbot, which has tried it} other {Set up the renewal without you}}',
    failed: 'Handing the renewal over: you renew it with this app for now',
    skipped:
      '{by, select, nobody {Nobody renews it, as you wanted} another {Whoever renewed it before goes on} other {You renew it with this app}}',
  },
  finish: {
    waiting: 'Letting the safety net go',
    doing: 'Letting the safety net go',
    done: 'Let the safety net go; what undoing needs stays{prunedKeys, plural, =0 {} one {. One former private key that no undo needs was removed from the server} other {. # former private keys that no undo needs were removed from the server}}{keptCertificates, plural, =0 {} one {. An expired certificate of an earlier run stays, because a program on the server uses it or may use it} other {. # expired certificates of earlier runs stay, because a program on the server uses them or may use them}}',
  },
  ask: {
    waiting: 'Asking your server how things stand',
    doing: 'Asking your server how things stand',
    done: 'Asked your server how things stand',
  },
  undo: {
    waiting: 'Putting everything back',
    doing: 'Putting everything back',
    done: 'Put everything back',
  },
};
