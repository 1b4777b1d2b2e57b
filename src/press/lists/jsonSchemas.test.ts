import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { anArticle, aPublication, blocksByType } from '../../testing/factories.ts';
import { jsonSchemas } from './jsonSchemas.ts';

type Schema = Record<string, unknown>;

/** Keywords that restrict nothing. */
const silent = new Set(['title', 'then', 'else', '$schema', '$defs', 'default', 'description']);

/**
 * The places where a value breaks a schema. It knows only the keywords that valibot writes, so that a new one fails here.
 */
function breaches(root: Schema, schema: Schema, value: unknown, at = ''): string[] {
  const inside = (child: unknown, inner: unknown, key: string | number) =>
    breaches(root, child as Schema, inner, at === '' ? `${key}` : `${at}.${key}`);
  const record = typeof value === 'object' && value !== null && !Array.isArray(value);
  const fields = record ? (value as Record<string, unknown>) : {};
  const elements = Array.isArray(value) ? value : [];
  const checks: Record<string, (rule: never) => string[]> = {
    type: (type: string) => (typeOf(value, type) ? [] : [at]),
    const: (constant: unknown) => (value === constant ? [] : [at]),
    enum: (allowed: unknown[]) => (allowed.includes(value) ? [] : [at]),
    pattern: (pattern: string) =>
      typeof value !== 'string' || new RegExp(pattern, 'u').test(value) ? [] : [at],
    minimum: (least: number) => (typeof value !== 'number' || value >= least ? [] : [at]),
    minItems: (least: number) => (!Array.isArray(value) || value.length >= least ? [] : [at]),
    required: (keys: string[]) => (record ? keys.filter((key) => !Object.hasOwn(fields, key)) : []),
    properties: (properties: Record<string, Schema>) =>
      Object.entries(properties).flatMap(([key, child]) =>
        Object.hasOwn(fields, key) ? inside(child, fields[key], key) : [],
      ),
    additionalProperties: (child: Schema | boolean) =>
      typeof child === 'boolean'
        ? []
        : Object.entries(fields).flatMap(([key, inner]) => inside(child, inner, key)),
    propertyNames: (child: Schema) => Object.keys(fields).flatMap((key) => inside(child, key, key)),
    items: (child: Schema) => elements.flatMap((inner, key) => inside(child, inner, key)),
    prefixItems: (children: Schema[]) =>
      children.flatMap((child, key) => (key < elements.length ? inside(child, elements[key], key) : [])),
    anyOf: (children: Schema[]) =>
      children.some((child) => inside(child, value, '').length === 0) ? [] : [at],
    maxItems: (most: number) => (!Array.isArray(value) || value.length <= most ? [] : [at]),
    if: (condition: Schema) =>
      inside(schema[inside(condition, value, '').length === 0 ? 'then' : 'else'], value, '').map((place) =>
        place.replace(/^\./, ''),
      ),
    $ref: (reference: string) => breaches(root, resolve(root, reference), value, at),
  };
  return Object.entries(schema).flatMap(([keyword, rule]) => {
    if (silent.has(keyword)) return [];
    const check = checks[keyword];
    if (!check) throw new Error(`This check does not know the keyword “${keyword}”.`);
    return check(rule as never);
  });
}

function typeOf(value: unknown, type: string): boolean {
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'array') return Array.isArray(value);
  if (type === 'object') return typeof value === 'object' && value !== null && !Array.isArray(value);
  return typeof value === type;
}

function resolve(root: Schema, reference: string): Schema {
  const steps = reference.replace('#/', '').split('/');
  return steps.reduce((node, step) => node[step] as Schema, root);
}

const schemas = new Map<string, Schema>(
  jsonSchemas().map(([path, schema]) => [path, JSON.parse(JSON.stringify(schema))]),
);
const articleSchema = schemas.get('schema/article.json') ?? {};
const publicationSchema = schemas.get('schema/publication.json') ?? {};
const issuesIn = (article: unknown) => breaches(articleSchema, articleSchema, article);

test('there is a schema for articles and one for the publication, in draft 2020-12', () => {
  expect([...schemas.keys()]).toEqual(['schema/article.json', 'schema/publication.json']);
  for (const schema of schemas.values()) {
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      type: 'object',
      title: expect.stringMatching(/^AA-AA /),
    });
  }
});

test('every definition is used', () => {
  for (const [path, schema] of schemas) {
    const unused = Object.keys(schema.$defs ?? {}).filter(
      (name) => !JSON.stringify(schema).includes(`"#/$defs/${name}"`),
    );
    expect([path, unused]).toEqual([path, []]);
  }
});

test('every bundled article conforms to the published schema', async () => {
  const root = 'public/content/articles';
  const files = (await readdir(root, { recursive: true })).filter((name) => name.endsWith('.json'));
  expect(files.length).toBeGreaterThan(0);
  const issues = await Promise.all(
    files.map(async (file) => [file, ...issuesIn(JSON.parse(await readFile(join(root, file), 'utf8')))]),
  );
  expect(issues.filter((found) => found.length > 1)).toEqual([]);
});

test('the bundled publication and the tests’ own conform to theirs', async () => {
  const bundled = JSON.parse(await readFile('public/content/publication.json', 'utf8'));
  for (const publication of [bundled, aPublication()]) {
    expect(breaches(publicationSchema, publicationSchema, publication)).toEqual([]);
  }
});

test.each(Object.entries(blocksByType))('a %s is in the schema, inside a quotation too', (_type, block) => {
  expect(issuesIn(anArticle({ body: [block, { type: 'quote', body: ['a', block] }] }))).toEqual([]);
});

test.each([
  [{ body: [{ type: 'hologram' }] }, 'body.0'],
  [{ body: [{ type: 'heading', level: 5, text: 'a' }] }, 'body.0'],
  [{ body: [{ type: 'quote', body: [{ type: 'verse', bayts: [['a']] }] }] }, 'body.0'],
  [{ body: [{ type: 'paragraph', text: [{ text: 'a', href: 'javascript:alert(1)' }] }] }, 'body.0'],
  [{ body: [7] }, 'body.0'],
  [{ body: [] }, 'body'],
  [{ retraction: { date: '2026-02-03', text: 'Why.' } }, 'body'],
  [{ id: 'An Article' }, 'id'],
  [{ authors: [] }, 'authors'],
  [{ image: { src: '../a.svg', alt: '', width: 1, height: 1 } }, 'image.src'],
])('an article with %j breaks the schema at %s', (facts, place) => {
  expect(issuesIn({ ...anArticle(), ...facts })).toEqual([place]);
});

test('an article without a title breaks the schema', () => {
  const { title: _, ...rest } = anArticle();
  expect(issuesIn(rest)).toEqual(['title']);
});
