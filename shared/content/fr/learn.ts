import type { LearnWords } from '../learn.ts';
import { answers } from './learn-answers.ts';
import { basics } from './learn-basics.ts';
import { choosing } from './learn-choosing.ts';
import { distrust } from './learn-distrust.ts';
import { doing } from './learn-doing.ts';
import { hosting } from './learn-hosting.ts';
import { room } from './learn-room.ts';

export const learn: LearnWords = {
  pages: { ...hosting, ...basics, ...choosing, ...doing, ...answers },
  texts: room,
  distrust,
};
