import * as v from 'valibot';
import { type Article, type ArticleFile, articleSchema } from '../../../contract/articleSchema.ts';
import { withImagePaths } from '../../../contract/blockParts.ts';
import { type Block, type BlockFile, blockSchema } from '../../../contract/blockSchema.ts';
import type { Draft } from '../../server/api/draft.ts';
import type { FieldIssue } from '../../server/api/fieldIssue.ts';
import { withoutEmptyParts } from '../blocks/withoutEmptyParts.ts';

/** A block with a key that is stable while others come and go. */
export interface KeyedBlock {
  key: number;
  block: BlockFile;
}

/** An article while it is edited. */
export interface EditedArticle {
  fields: Omit<ArticleFile, 'body'>;
  body: readonly KeyedBlock[];
  /** The findings that are right as they are, by their keys. */
  settled?: readonly string[];
}

let lastKey = 0;

/** Gives a block a key. */
export function keyed(block: BlockFile): KeyedBlock {
  lastKey += 1;
  return { key: lastKey, block };
}

/** An article's file in its edited form. */
export function toEditedArticle({ body, ...fields }: ArticleFile): EditedArticle {
  return { fields, body: body.map(keyed) };
}

/** An edited article as its file holds it, without empty fields, blocks and names. */
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
 * An edited article with what another window published and nobody may edit: its address
 * and its published corrections.
 */
export function withPublishedFields(
  { fields, body, settled }: EditedArticle,
  there: Pick<Draft, 'article' | 'published'>,
): EditedArticle {
  const { updated: _, corrections: __, ...own } = fields;
  const { updated, corrections } = there.article;
  return {
    body,
    ...(settled && { settled }),
    fields: {
      ...own,
      ...(there.published && { id: there.published.id }),
      ...(updated !== undefined && { updated }),
      ...(corrections !== undefined && { corrections }),
    },
  };
}

/** The blocks with content, with their positions among all. */
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

/** The issues against the contract, as the server will find them; blocks are numbered as on the page. */
export function issuesIn(edited: EditedArticle): FieldIssue[] {
  const result = v.safeParse(articleSchema, toArticleFile(edited));
  const places = filledBlocks(edited.body).map(({ at }) => at);
  return (result.issues ?? []).map((issue) => ({
    field: (v.getDotPath(issue) ?? '').replace(/^body\.(\d+)/, (_, at) => `body.${places[Number(at)] ?? at}`),
    message: issue.message,
  }));
}

/** The article for the reader's components, complete or not; pictures come from the draft. */
export function shownArticle({ fields, body }: EditedArticle, key: string): Article {
  const { id, language, title, authors, date, image, summary } = fields;
  // From the file, so without the line about to be typed.
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

/** The valid ones of some fields, as the schema gives them: the reader's components know no others. */
function validFields(entries: Record<string, v.GenericSchema>, fields: object): object {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) => {
      const schema = entries[name];
      const read = schema && v.safeParse(schema, value);
      return read?.success ? [[name, read.output]] : [];
    }),
  );
}

/** A block for the reader's components; one that is not valid yet is the reader's placeholder. */
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
