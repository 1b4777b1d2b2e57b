import { articleIdPattern, articlePath } from '../../contract/articlePath.ts';
import { fileFault } from './checkArticle.ts';
import { checkRecording } from './checkRecording.ts';
import { type Source, SourceError } from './copySource.ts';
import type { Findings } from './findings.ts';
import { checkPublication, type OpenList } from './openList.ts';
import type { ListedHashes, SignedList } from './signedList.ts';
import { checkPackFile } from './verifyFile.ts';

/** Files asked for at the same time. */
const atOnce = 8;
/** Bytes of one article, and of a pack of a hundred. */
const mostBytes = { article: 32_000_000, pack: 256_000_000 };

/** Checks a whole copy against its list: every article that is on it, and what else a folder holds. */
export async function verifySite(
  source: Source,
  { root, list }: OpenList,
  findings: Findings,
): Promise<void> {
  await checkPublication(source, root, findings);
  for (const period of await list.periods()) {
    const articles = [...((await list.articles(period)) ?? [])];
    const next = articles.values();
    await Promise.all(Array.from({ length: atOnce }, () => checkAll(source, next, findings)));
  }
  await checkOthers(source, list, findings);
  for (const path of source.otherForms)
    findings.files.set(path, 'says something else than the file that it is the compressed form of');
}

async function checkAll(
  source: Source,
  articles: Iterable<[id: string, listed: ListedHashes]>,
  findings: Findings,
): Promise<void> {
  for (const [id, listed] of articles) {
    const path = `content/${articlePath(id)}`;
    try {
      const bytes = await source.read(path, mostBytes.article);
      const fault = bytes ? await fileFault(bytes, listed) : 'missing';
      if (fault) findings.articles.set(id, fault);
      else findings.good += 1;
      if (bytes && !fault) await checkRecording(source, bytes, findings);
    } catch (error) {
      if (!(error instanceof SourceError)) throw error;
      findings.unchecked.set(path, error.message);
    }
  }
}

/** Articles that are on no list, and packs: what a folder holds beside the files that its list names. */
async function checkOthers(source: Source, list: SignedList, findings: Findings): Promise<void> {
  for (const path of source.filesBelow?.('content/articles') ?? []) {
    const id = /([^/\\]*)\.json$/.exec(path)?.[1] ?? '';
    const isInPlace =
      articleIdPattern.test(id) && path.replaceAll('\\', '/') === `content/${articlePath(id)}`;
    if (!isInPlace) findings.files.set(path, 'is no article’s place');
    else if ((await list.hashesOf(id)) === undefined) findings.articles.set(id, 'unknown');
  }
  for (const path of source.filesBelow?.('packs') ?? []) {
    try {
      const bytes = await source.read(path, mostBytes.pack);
      if (bytes) await checkPackFile(path, bytes, list, findings);
    } catch (error) {
      if (!(error instanceof SourceError)) throw error;
      findings.unchecked.set(path, error.message);
    }
  }
}
