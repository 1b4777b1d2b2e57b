import type { MessageBlock } from './messageSize.ts';

/**
 * Blocks of one message in which every reference leads somewhere: to its note in the message, or, where that is in another
 * message, to the note on the article's page.
 *
 * @param url the article's full address
 */
export function linkedNotes(blocks: MessageBlock[], url: string): MessageBlock[] {
  const names = new Set(namesIn(blocks));
  const linked = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(linked);
    if (typeof value !== 'object' || value === null) return value;
    const fields = Object.fromEntries(Object.entries(value).map(([name, field]) => [name, linked(field)]));
    if (fields.type !== 'reference_link' || names.has(fields.reference_name)) return fields;
    return { type: 'url', text: fields.text, url: `${url}#${fields.reference_name}` };
  };
  return linked(blocks) as MessageBlock[];
}

/** The names of the notes whose texts are here. */
function namesIn(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'type' in value && value.type === 'reference' && 'name' in value ? [value.name] : [];
  return [...own, ...Object.values(value).flatMap(namesIn)];
}
