import type { i18n } from 'i18next';
import { isolateText } from '../../contract/text/isolateText.ts';
import { canShareFile, downloadFile, shareFile } from '../../library/carry/handOver.ts';
import type { FiledArticle } from './ArticleInFile.tsx';
import { articleDocument } from './articleDocument.tsx';

const type = 'text/html';

/** Hands an article on as one HTML file: by the share sheet where it takes such files, else as a download. */
export async function saveArticle(filed: FiledArticle, chrome: i18n): Promise<void> {
  const { id, title, language } = filed.article;
  const file = new File([await articleDocument(filed, chrome)], `${id}.html`, { type });
  if (canShareFile(file.name, type)) await shareFile(file, isolateText(title, language));
  else downloadFile(file);
}
