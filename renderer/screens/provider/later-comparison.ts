import { later } from '../fetch-later.ts';

export const Comparison = later(() => import('./compare/comparison.tsx'));
