/** The long pages are not translated yet; a German `LearnWords` takes this line's place. */
export { learn } from '../en/learn.ts';
