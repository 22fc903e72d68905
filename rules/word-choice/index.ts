import type { Rule } from '../../src/rule.js';
import { calques } from './calques/rule.js';
import { falseFriends } from './false-friends/rule.js';

/** The rules of the category `word-choice`. */
export const wordChoice: readonly Rule[] = [calques, falseFriends];
