import type { MixedLook } from '../../shared/mixed-content.ts';
import type { Scenario } from './scenario.ts';

const clean: MixedLook = {
  pages: ['/', '/laden', '/kontakt'],
  parts: [],
  more: 0,
  isWhole: true,
  isUpgraded: false,
  isWordPress: true,
  problem: null,
};

export const fakeMixed = (scenario: Scenario): MixedLook =>
  scenario === 'mixed'
    ? {
        ...clean,
        parts: [
          {
            kind: 'image',
            url: 'http://hofladen.example/wp-content/uploads/2019/05/kartoffeln.jpg',
            pages: ['/', '/laden'],
          },
          { kind: 'script', url: 'http://karten.example/karte.js?key=0815', pages: ['/kontakt'] },
        ],
      }
    : clean;
