import { foldWords } from '../../../language/fold.ts';
import type { DocumentBlock } from '../parsedDocument.ts';
import { elementText, type XmlElement } from '../parseXml.ts';
import { runText } from '../runText.ts';
import { linksIn } from './htmlNotes.ts';

const fewestLinks = 3;
const headings = new Set(
  [
    ...[
      'contents',
      'table of contents',
      'on this page',
      'inhalt',
      'inhaltsverzeichnis',
      'sommaire',
      'table des matières',
    ],
    ...[
      'índice',
      'indice',
      'sommario',
      'inhoud',
      'inhoudsopgave',
      'innehåll',
      'içindekiler',
      'содержание',
      'оглавление',
    ],
    ...['فهرست', 'فهرست مطالب', 'فهرست مندرجات', 'فهرست عناوین', 'لړلیک', 'نوملړ', 'مضامین'],
  ].map((words) => foldWords(words).join(' ')),
);

/** A table of contents: a list of nothing but links to places in the same page. */
export function isContentsList(element: XmlElement): boolean {
  if (!/^(?:ul|ol|nav)$/.test(element.name)) return false;
  const links = linksIn(element);
  if (links.length < fewestLinks || links.some(({ attributes }) => !/^#./.test(attributes.href ?? '')))
    return false;
  // Numbers and dots may stand beside them.
  const linked = links.reduce((sum, link) => sum + lettersIn(link), 0);
  return (
    linked > 0 && linked === lettersIn(element) && links.some((link) => /\p{L}{3}/u.test(elementText(link)))
  );
}

/** Whether a block only says that a table of contents follows. */
export function isContentsHeading(block: DocumentBlock | undefined): boolean {
  return block?.kind === 'paragraph' && headings.has(foldWords(runText(block.runs)).join(' '));
}

function lettersIn(element: XmlElement): number {
  return elementText(element).match(/\p{L}/gu)?.length ?? 0;
}
