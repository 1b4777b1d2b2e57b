import * as v from 'valibot';
import { articleAddress } from '../../contract/articlePath.ts';
import { type Article, articleSchema } from '../../contract/articleSchema.ts';
import { blockTexts } from '../../contract/blockTexts.ts';
import type { CarriedArticle } from './carriedArticle.ts';
import { pictureForFile } from './carriedPicture.ts';
import { type CarryHead, carryVersion, feedVersion } from './carryFormat.ts';

/** What is to be carried. */
export interface Carrying {
  /** The publication's canonical origin. */
  origin: string;
  /** The feed's title: what the file holds, in the reader's language. */
  title: string;
  pack?: CarryHead['pack'];
  /** The publication's signed lists of these articles, so that whoever gets the file can check it. */
  signed?: CarryHead['signed'];
}

/** The media type of what {@link writeCarryFile} gives: gzip, for weak lines and small devices. */
export const carryType = 'application/gzip';

/**
 * Writes articles as one file: a JSON Feed 1.1 (docs/contract.md), gzip.
 *
 * @param articles are asked for one by one, so that they need not all be in memory
 */
export async function writeCarryFile(
  carrying: Carrying,
  articles: AsyncIterable<CarriedArticle> | Iterable<CarriedArticle>,
): Promise<Blob> {
  const pieces = carryText(carrying, articles);
  const text = new ReadableStream<string>({
    async pull(controller) {
      const { done, value } = await pieces.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
  });
  const packed = text
    .pipeThrough(new TextEncoderStream())
    .pipeThrough(new CompressionStream('gzip') as never);
  const blob = await new Response(packed as BodyInit).blob();
  return new Blob([blob], { type: carryType });
}

/** The text of a file, in pieces: what it says of itself first, so that a reader of it can refuse it at once. */
export async function* carryText(
  { origin, title, pack, signed }: Carrying,
  articles: AsyncIterable<CarriedArticle> | Iterable<CarriedArticle>,
): AsyncGenerator<string> {
  const head = {
    version: feedVersion,
    title,
    home_page_url: `${origin}/`,
    _aaaa: { carried: carryVersion, origin, pack, signed } satisfies CarryHead,
  };
  yield `${JSON.stringify(head).slice(0, -1)},"items":[`;
  let separator = '\n';
  for await (const article of articles) {
    yield separator + JSON.stringify(itemOf(article, origin));
    separator = ',\n';
  }
  yield '\n]}\n';
}

function itemOf({ id, title, language, text, saved, pictures }: CarriedArticle, origin: string) {
  const article = text === undefined ? undefined : (JSON.parse(text) as Article);
  return {
    id,
    url: origin + articleAddress(id),
    title,
    language,
    content_text: article ? wordsOf(article) : '',
    date_published: article && `${article.date}T00:00:00Z`,
    authors: article?.authors.map((name) => ({ name })),
    _aaaa: {
      article,
      saved: saved && { at: saved.at, newer: saved.newer && (JSON.parse(saved.newer) as unknown) },
      pictures: pictures.length > 0 ? pictures.map(pictureForFile) : undefined,
    },
  };
}

/** The text alone, for feed readers that know nothing of `_aaaa`. */
function wordsOf(article: unknown): string {
  const parsed = v.safeParse(articleSchema, article);
  if (!parsed.success) return '';
  const { body, retraction } = parsed.output;
  const blocks = body.map((block) => blockTexts(block).join('\n'));
  return [retraction?.text ?? '', ...blocks].filter(Boolean).join('\n\n');
}
