import type { InputRichMessage } from '@grammyjs/types';
import * as v from 'valibot';
import { type MessageSize, messageLimits } from '../message/messageSize.ts';
import { messageSchema } from './messageSchema.ts';

/** What Telegram would refuse a message for: its form, and its limits, counted here apart from what the press counts. */
export function messageIssues(
  message: InputRichMessage<never>,
  limits: MessageSize = messageLimits,
): string[] {
  const { issues = [] } = v.safeParse(messageSchema, message);
  const form = issues.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`);
  const names = [...JSON.stringify(message).matchAll(/"reference_name":"([^"]*)"/g)].map(([, name]) => name);
  const dead = names.filter((name) => !JSON.stringify(message).includes(`"name":"${name}"`));
  const counted = count(message.blocks, '');
  const over = Object.entries(limits).filter(([field, most]) => counted[field as keyof MessageSize] > most);
  return [
    ...form,
    ...dead.map((name) => `nothing is called ${name}`),
    ...over.map(([field, most]) => `more than ${most} ${field}`),
  ];
}

/** Fields whose strings are read. */
const wordsIn = ['text', 'credit', 'summary'];

function count(value: unknown, field: string): MessageSize {
  const zero = { characters: 0, blocks: 0, pictures: 0, depth: 0, columns: 0 };
  if (typeof value === 'string') return { ...zero, characters: wordsIn.includes(field) ? value.length : 0 };
  if (typeof value !== 'object' || value === null) return zero;
  const isList = Array.isArray(value);
  // Strings of a text in parts are words of its field; the rows of a table are lists in a list.
  const inner = Object.entries(value).map(([name, one]) =>
    count(one, isList ? (field === 'cells' && Array.isArray(one) ? 'row' : field) : name),
  );
  const add = (name: 'characters' | 'blocks' | 'pictures') => inner.reduce((all, one) => all + one[name], 0);
  const isBlock = !isList && ['blocks', 'items'].includes(field);
  const isRow = isList && field === 'row';
  const isQuality = !isList && wordsIn.includes(field);
  const own = isBlock || isRow ? 1 : 0;
  const isPicture = !isList && 'type' in value && value.type === 'photo' && field === 'photo';
  return {
    characters: add('characters'),
    blocks: own + add('blocks'),
    pictures: (isPicture ? 1 : 0) + add('pictures'),
    depth: Math.max(0, ...inner.map(({ depth }) => depth)) + (own || isQuality ? 1 : 0),
    columns: Math.max(isRow ? value.length : 0, ...inner.map(({ columns }) => columns)),
  };
}
