import * as v from 'valibot';
import { expect, test } from 'vitest';
import { anArticle, aPublication, blocksByType } from '../../testing/factories.ts';
import { articleSchema } from '../articleSchema.ts';
import { publicationSchema } from '../publicationSchema.ts';
import { characterIssues, unpairedControls } from './plainTextSchema.ts';

const issuesOf = (schema: v.GenericSchema, json: unknown) =>
  (v.safeParse(schema, json).issues ?? []).map((issue) => [v.getDotPath(issue), issue.message]);
const inText = (text: unknown) => issuesOf(articleSchema, anArticle({ body: [{ type: 'paragraph', text }] }));

test.each([
  ['lone high \ud800 end', characterIssues.surrogate],
  ['lone low \udc00 end', characterIssues.surrogate],
  ['halves the wrong way round \ude00\ud83d', characterIssues.surrogate],
  ['nul\u0000byte', characterIssues.control],
  ['esc\u001b[2J', characterIssues.control],
  ['cr\rhere', characterIssues.control],
  ['a\r\nb', characterIssues.control],
  ['del\u007f nel\u0085 csi\u009b', characterIssues.control],
  ['\u202bopened', characterIssues.direction],
  ['opened \u2067 here', characterIssues.direction],
  ['closed \u202c here', characterIssues.direction],
  ['closed \u2069\u2068', characterIssues.direction],
  ['\u202axy\u2069', characterIssues.direction],
])('a text with %j is refused, and the field is named', (text, message) => {
  const field = message === characterIssues.direction ? 'body.0.text' : 'body.0.text.0';
  expect(inText(text)).toEqual([['body.0.text', message]]);
  expect(inText([text, ' and more'])).toEqual([[field, message]]);
});

test.each([
  'a tab\there, a new line\nthere',
  'a pair 😀, a mark \u200e, a joiner \u200c, a soft hyphen \u00ad, a separator \u2028',
  '\u202aUSA (1990)\u202c and \u2067\u2066in\u2069\u2069',
  'an isolate ends what is open inside it: \u2067\u202aUSA\u2069',
  '</title><script>alert(1)</script> & ]]> <!-- --',
])('a text with %j is accepted', (text) => {
  expect([inText(text), inText([text])]).toEqual([[], []]);
});

test('a direction may be open across stress and links, and not across a span in another language', () => {
  const around = (span: object) => ['\u202a a ', { text: 'b', ...span }, ' c\u202c'];
  expect(inText(around({ em: true, href: 'https://example.org' }))).toEqual([]);
  expect(inText(['\u202aa', { text: 'b\u202c', language: 'fa' }])).toEqual([
    ['body.0.text', characterIssues.direction],
  ]);
});

const bad = 'a\u0000';
const inBlock = { ...blocksByType, list: { type: 'list', items: [[bad]] } };
test.each([
  ['title', { title: bad }],
  ['authors.0', { authors: [bad] }],
  ['summary', { summary: bad }],
  ['topics.0', { topics: [bad] }],
  ['source.name', { source: { name: bad } }],
  ['source.url', { source: { name: 'a', url: `https://example.org/${bad}` } }],
  ['corrections.0.text', { corrections: [{ date: '2026-01-03', text: bad }] }],
  ['image.alt', { image: { src: 'images/a.svg', alt: bad, width: 1, height: 1 } }],
  ['body.0', { body: [bad] }],
  ['body.0.text', { body: [{ type: 'heading', level: 2, text: bad }] }],
  ['body.0.body', { body: [{ type: 'quote', body: bad }] }],
  ['body.0.body.0', { body: [{ type: 'quote', body: [bad] }] }],
  ['body.0.cite', { body: [{ ...blocksByType.quote, cite: bad }] }],
  ['body.0.items.0.0', { body: [inBlock.list] }],
  ['body.0.bayts.0.1', { body: [{ type: 'verse', bayts: [['a', bad]] }] }],
  ['body.0.attribution', { body: [{ ...blocksByType.verse, attribution: bad }] }],
  ['body.0.alt', { body: [{ ...blocksByType.figure, alt: bad }] }],
  ['body.0.caption', { body: [{ ...blocksByType.figure, caption: bad }] }],
  ['body.0.head.0', { body: [{ type: 'table', head: [bad], rows: [['a']] }] }],
  ['body.0.rows.0.0', { body: [{ type: 'table', rows: [[bad]] }] }],
  ['body.0.text.0.text', { body: [{ type: 'paragraph', text: [{ text: bad, em: true }] }] }],
  ['body.0.text.0.href', { body: [{ type: 'note', number: 1, text: [{ text: 'a', href: `/${bad}` }] }] }],
])('a control character in %s is refused', (field, facts) => {
  const issues = issuesOf(articleSchema, { ...anArticle(), ...facts });
  expect(issues).toEqual([[field, characterIssues.control]]);
});

test.each([
  ['name.en', { name: { en: bad } }],
  ['monogram', { monogram: bad }],
  ['website', { website: bad }],
  ['email', { email: `${bad}@example.org` }],
  ['origin', { origin: `https://${bad}.example` }],
  ['sections.0.label.fa', { sections: [{ id: 'dari', label: { fa: bad }, languages: ['fa'] }] }],
])('a control character in the publication’s %s is refused', (field, facts) => {
  const issues = issuesOf(publicationSchema, { ...aPublication(), ...facts });
  expect(issues).toEqual([[field, characterIssues.control]]);
});

test('the places of unpaired controls are found in order', () => {
  expect(unpairedControls('\u202c\u202a\u2066\u202b\u2069\u202c\u2068\u202c')).toEqual([0, 6, 7]);
});

test('a text of nothing but controls is read whole', () => {
  const many = 200_000;
  expect(unpairedControls('\u202a'.repeat(many) + '\u2069'.repeat(many))).toHaveLength(2 * many);
  expect(unpairedControls('\u2067\u202a\u2069'.repeat(many))).toEqual([]);
});
