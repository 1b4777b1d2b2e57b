import { articleSchema } from '../../../../contract/articleSchema.ts';
import { nestingIssue } from '../../../../contract/nesting.ts';
import { characterIssues } from '../../../../contract/text/plainTextSchema.ts';
import type { DeskWord } from '../../deskChrome.ts';

export type FieldName = keyof typeof articleSchema.entries | 'sourceDate' | 'sourceUrl' | 'imageAlt';

/**
 * A field's label on the page.
 *
 * @param path dotted, as the schema names it
 * @returns its word; for a block its number, too
 */
export function fieldLabel(path: string): { word: `field.${FieldName | 'block'}`; block?: number } {
  const [head = '', next = ''] = path.split('.');
  if (head === 'body' && next !== '') return { word: 'field.block', block: Number(next) + 1 };
  if (head === 'source' && next === 'date') return { word: 'field.sourceDate' };
  if (head === 'source' && next === 'url') return { word: 'field.sourceUrl' };
  if (head === 'image') return { word: 'field.imageAlt' };
  const field = Object.hasOwn(articleSchema.entries, head) ? (head as FieldName) : 'body';
  return { word: `field.${field}` };
}

/** The id of the element where a field is edited; undefined for fields the desk keeps by itself. */
export function fieldAnchor(path: string): string | undefined {
  const { word, block } = fieldLabel(path);
  if (block !== undefined) return `p${block}`;
  if (word === 'field.updated' || word === 'field.corrections') return undefined;
  return word.replace('.', '-');
}

const messages: Readonly<Record<string, DeskWord>> = {
  'is empty': 'issue.empty',
  'names nobody': 'issue.nobody',
  'is not a day of the calendar (YYYY-MM-DD)': 'issue.day',
  'is not an http(s) address': 'issue.address',
  'is not an http(s), mailto or in-house address': 'issue.address',
  'is not of the form YYYY-MM-DD-ascii-slug': 'issue.id',
  'is not a BCP 47 language tag': 'issue.language',
  'is not a whole number from 1 on': 'issue.number',
  [characterIssues.surrogate]: 'issue.characters',
  [characterIssues.control]: 'issue.characters',
  [characterIssues.direction]: 'issue.direction',
  [nestingIssue]: 'issue.nesting',
};

/** The editor's words for a schema's message, if there are any. */
export function issueLabel(message: string): DeskWord | undefined {
  return messages[message];
}
