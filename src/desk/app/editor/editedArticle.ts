import * as v from 'valibot';
import { type Article, type ArticleFile, articleSchema } from '../../../contract/articleSchema.ts';
import { withImagePaths } from '../../../contract/blockParts.ts';
import { type Block, type BlockFile, blockSchema } from '../../../contract/blockSchema.ts';
import type { Draft } from '../../server/draft.ts';
import type { FieldIssue } from '../../server/fieldIssue.ts';
import { withoutEmptyParts } from '../blocks/withoutEmptyParts.ts';

/** A block with a name that stays while others come and go. */
export interface KeyedBlock {
  key: number;
  block: BlockFile;
}

/** An article while it is edited. */
export interface EditedArticle {
  fields: Omit<ArticleFile, 'body'>;
  body: readonly KeyedBlock[];
}

let lastKey = 0;

/** Gives a block a name. */
export function keyed(block: BlockFile): KeyedBlock {
  lastKey += 1;
  return { key: lastKey, block };
}

/** A file's article as it is edited. */
export function toEditedArticle({ body, ...fields }: ArticleFile): EditedArticle {
  return { fields, body: body.map(keyed) };
}

/** An edited article as its file holds it: a field or block with nothing in it is absent, and no author is without a name. */
export function toArticleFile({ fields, body }: EditedArticle): ArticleFile {
  const { source } = fields;
  const kept = {
    ...fields,
    authors: fields.authors.filter((author) => author.trim() !== ''),
    topics: fields.topics?.filter((topic) => topic.trim() !== ''),
    source:
      source && Object.values(source).some(Boolean) ? withoutEmptyFields({ ...source }, ['name']) : undefined,
  };
  return {
    ...(withoutEmptyFields(kept, required) as typeof fields),
    body: filledBlocks(body).map(({ block }) => block),
  };
}

/**
 * An edited article with what was promised for it elsewhere and is nobody's to edit: the address that it is published at,
 * and what readers were told of its changes.
 */
export function withPublishedFields(
  { fields, body }: EditedArticle,
  there: Pick<Draft, 'article' | 'published'>,
): EditedArticle {
  const { updated: _, corrections: __, ...own } = fields;
  const { updated, corrections } = there.article;
  return {
    body,
    fields: {
      ...own,
      ...(there.published && { id: there.published.id }),
      ...(updated !== undefined && { updated }),
      ...(corrections !== undefined && { corrections }),
    },
  };
}

/** The blocks that say something, with their places among all. */
function filledBlocks(body: readonly KeyedBlock[]): { block: BlockFile; at: number }[] {
  return body.flatMap(({ block }, at) => {
    const kept = withoutEmptyParts(block);
    return kept === undefined ? [] : [{ block: kept, at }];
  });
}

const required = ['id', 'language', 'title', 'authors', 'date'];

function withoutEmptyFields<Fields extends object>(fields: Fields, always: readonly string[]): Fields {
  const isNothing = (value: unknown) =>
    value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
  return Object.fromEntries(
    Object.entries(fields).filter(([name, value]) => always.includes(name) || !isNothing(value)),
  ) as Fields;
}

/** What the contract's schema finds wrong, as the server will find it too; a block is named by its place on the page. */
export function issuesIn(edited: EditedArticle): FieldIssue[] {
  const result = v.safeParse(articleSchema, toArticleFile(edited));
  const places = filledBlocks(edited.body).map(({ at }) => at);
  return (result.issues ?? []).map((issue) => ({
    field: (v.getDotPath(issue) ?? '').replace(/^body\.(\d+)/, (_, at) => `body.${places[Number(at)] ?? at}`),
    message: issue.message,
  }));
}

/** The article as the reader’s components show it, complete or not; pictures come from the draft. */
export function shownArticle({ fields, body }: EditedArticle, key: string): Article {
  const { id, language, title, authors, date, image, summary } = fields;
  // The file's: without the line that is about to be typed.
  const file = toArticleFile({ fields, body: [] });
  const { source, topics, updated, corrections } = articleSchema.entries;
  return {
    id,
    language,
    ...validFields({ source, topics, updated, corrections }, file),
    title,
    authors,
    date: v.is(articleSchema.entries.date, date) ? date : '1900-01-01',
    ...(summary && { summary }),
    ...(image && { image: { ...image, src: inDraft(image.src, key) } }),
    body: body.map(({ block }) => shownBlock(block, key)),
  } as Article;
}

/** Of some fields those that are as the contract asks: the reader's components know no others. */
function validFields(entries: Record<string, v.GenericSchema>, fields: object): object {
  return Object.fromEntries(
    Object.entries(fields).filter(([name, value]) => {
      const schema = entries[name];
      return schema !== undefined && v.is(schema, value);
    }),
  );
}

/** A block as the reader shows it; one that is not yet what the contract asks is the reader's quiet placeholder. */
export function shownBlock(block: BlockFile, key: string): Block {
  const result = v.safeParse(blockSchema, block);
  return result.success
    ? withImagePaths(result.output, (src) => inDraft(src, key))
    : { type: 'unknown', original: typeName(block) };
}

function typeName(block: BlockFile): string {
  return typeof block === 'string' ? 'paragraph' : String((block as { type?: unknown }).type);
}

/** Where a draft's picture is served; it need not be in the archive yet. */
function inDraft(src: string, key: string): string {
  return `drafts/${key}/${src}`;
}
