import type { Sign } from '../../look/signs.ts';
import { isDomainName } from '../../names/domain-name.ts';
import type { Patch } from '../answer.ts';
import { cautionsOf } from '../cautions.ts';
import type { Advice, Facts, ReasonId } from './advice-of.ts';
import { checkedOwner } from './checked-owner.ts';
import { automaticPatch, forkOf, isServerProven } from './fork.ts';
import type { Situation } from './situation.ts';

/** The app does it, over a log-in; where none is proven, the owner is asked first. */
export function automatic(situation: Situation, id: ReasonId, facts: Facts): Advice {
  const { look, preset, names } = situation;
  const isProven = isServerProven(situation) || names.length === 0;
  const isChecked = checkedOwner(look) !== null;
  return {
    flow: isProven ? 'automatic' : 'ask-first',
    because: { id, facts: { ...facts, name: look.domain } },
    cautions: cautionsOf(look, names, 'own'),
    comeBack: null,
    patch: isProven && names.length > 0 ? automaticPatch(names, preset) : null,
    fork: isProven ? null : forkOf(situation),
    instead: isChecked
      ? {
          id: 'keep-checked',
          patch: { names: [...names], flow: { kind: 'order', seller: 'other' } },
        }
      : null,
  };
}

/** Somebody else has the switch: a builder, a network, a panel, a host. */
export function atHost(
  situation: Situation,
  { id, name, kind }: Sign,
  because: ReasonId,
  facts: Facts = {},
): Advice {
  const { look, names } = situation;
  const all = names.length === 0 ? [look.domain].filter(isDomainName) : [...names];
  return {
    flow: 'by-hand',
    because: { id: because, facts: { ...facts, name, domain: look.domain } },
    cautions: cautionsOf(look, names, 'others'),
    comeBack: null,
    patch: { names: all, flow: { kind: 'by-hand', source: 'host', offer: { id, name } } },
    // A name of theirs may stand for a server that they rent out as well.
    fork: kind === 'host' ? forkOf({ ...situation, names: all }) : null,
    instead: null,
  };
}

export function nothing(
  { look, names }: Situation,
  because: Extract<NonNullable<Patch['flow']>, { kind: 'nothing-to-do' }>['because'],
  id: ReasonId,
  facts: Facts,
): Advice {
  return {
    flow: 'nothing-to-do',
    because: { id, facts: { ...facts, domain: look.domain } },
    cautions: cautionsOf(look, names, 'none'),
    comeBack: null,
    patch: { flow: { kind: 'nothing-to-do', because } },
    fork: null,
    instead: null,
  };
}

export function mendFirst({ look, names }: Situation, id: ReasonId, facts: Facts = {}): Advice {
  return {
    flow: 'mend-first',
    because: { id, facts: { ...facts, domain: look.domain } },
    cautions: cautionsOf(look, names, 'own'),
    comeBack: null,
    patch: null,
    fork: null,
    instead: null,
  };
}
