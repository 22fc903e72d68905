import { expect, test } from 'vitest';
import { orderOf, placesOf } from './places.js';

const list = ['zebra', 'an', 'ant', 'Ant', 'constructor', '__proto__', 'é', '😀', '', 'toString'];

test('every word has its place, and no other has one', () => {
  const places = placesOf(list, orderOf(list));
  for (const _ of [1, 2]) {
    for (const [place, word] of list.entries()) expect(places[word]).toBe(place);
    for (const word of ['zebr', 'zebras', 'a', 'valueOf', 'hasOwnProperty', '\uffff'])
      expect(places[word]).toBeUndefined();
  }
});

test('words are added as to any object', () => {
  const words = ['b', 'a'];
  const places = placesOf(words, orderOf(words));
  places.c = words.push('c') - 1;
  expect([places.a, places.b, places.c, places.d]).toEqual([1, 0, 2, undefined]);
  places.a = 7;
  expect(places.a).toBe(7);
});

test('a list of none has none', () => {
  expect(placesOf([], orderOf([])).a).toBeUndefined();
});
