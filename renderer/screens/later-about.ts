import { later } from './fetch-later.ts';

export const About = later(() => import('./about/about.tsx'));
