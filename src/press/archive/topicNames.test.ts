import { expect, test } from 'vitest';
import { topicSlugs } from '../../contract/derived/topicNames.ts';
import { aPublication } from '../../testing/factories.ts';
import { publicationIssues } from './publicationIssues.ts';

const women = { id: 'women', label: { fa: 'زنان', en: 'Women' }, names: ['Frauen', 'Femmes'] };
const customs = { id: 'customs', label: { fa: 'رسم‌ها' } };
const messages = (topics: (typeof women | typeof customs)[]) =>
  publicationIssues(aPublication({ topics })).map(({ field, message }) => `${field}: ${message}`);

test('a topic has one slug, whatever an article calls it and however that is typed', () => {
  const names = ['زنان', 'women', 'FRAUEN', 'Femmes', 'رسمها', 'رسم‌ها', 'Water', 'آب'];
  expect(Object.fromEntries(topicSlugs(aPublication({ topics: [women, customs] }), names))).toEqual({
    زنان: 'women',
    women: 'women',
    FRAUEN: 'women',
    Femmes: 'women',
    رسمها: 'customs',
    رسم‌ها: 'customs',
    Water: 'water',
    آب: 'ab',
  });
});

test('a name that nothing ties is in the topic whose id is its own slug, and no other name gets that slug', () => {
  const table = aPublication({ topics: [{ id: 'ab', label: { en: 'Abacus' } }] });
  expect(topicSlugs(table, ['آب']).get('آب')).toBe('ab');
});

test('topics that cannot be told apart are refused, each with its place', () => {
  expect(messages([women, customs])).toEqual([]);
  expect(messages([women, { ...customs, id: 'women' }])).toEqual([
    'topics.1.id: “women” is the id of two topics',
  ]);
  expect(messages([women, { ...customs, label: { fa: 'زنان' } }])).toEqual([
    'topics.1: “زنان” is a name of “women” and of “customs”',
  ]);
  expect(messages([{ ...customs, id: 'page' }])).toEqual(['topics.0.id: “page” is part of other addresses']);
});
