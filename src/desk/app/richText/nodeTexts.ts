import type { Mark, MarkType, Node } from 'prosemirror-model';
import { isNoteMarker } from '../../../contract/text/plainText.ts';
import type { Span, Text } from '../../../contract/text/textSchema.ts';
import { bodySchema } from './bodySchema.ts';

const { marks } = bodySchema;
const { noteReference } = bodySchema.nodes;

/** A text of the contract as inline nodes; {@link textOf} gives it back. */
export function inlineNodesOf(text: Text): Node[] {
  const runs = typeof text === 'string' ? [text] : text;
  return runs.flatMap((run, at): Node[] => {
    if (typeof run === 'string') return run === '' ? [] : [bodySchema.text(run)];
    const { note } = run;
    if (note !== undefined && isNoteMarker(run))
      return [noteReference.create({ number: note, sign: run.text }, null, marksOf(run, at))];
    return run.text === '' ? [] : [bodySchema.text(run.text, marksOf(run, at))];
  });
}

function marksOf({ em, strong, href, language, note, text }: Span, run: number): Mark[] {
  return [
    ...(language === undefined ? [] : [marks.language.create({ tag: language })]),
    ...(note === undefined || isNoteMarker({ text, note })
      ? []
      : [marks.noted.create({ number: note, run })]),
    ...(href === undefined ? [] : [marks.link.create({ href })]),
    ...(strong ? [marks.strong.create()] : []),
    ...(em ? [marks.em.create()] : []),
  ];
}

/** The text that a node holds: a plain string, if nothing in it is marked. */
export function textOf(node: Node): Text {
  const runs: (string | Span)[] = [];
  node.forEach((child, _, at) => {
    const next = at + 1 < node.childCount ? node.child(at + 1) : undefined;
    const noted = notedMark(child);
    // Words that refer to a note are one reference, whatever is stressed in them.
    const goesOn = noted !== undefined && next !== undefined && notedMark(next)?.eq(noted);
    runs.push(runOf(child, goesOn ? undefined : noted));
  });
  const [first, ...others] = runs;
  if (first === undefined) return '';
  return typeof first === 'string' && others.length === 0 ? first : runs;
}

function runOf(node: Node, noted: Mark | undefined): string | Span {
  const number: number | undefined = node.type === noteReference ? node.attrs.number : noted?.attrs.number;
  const href: string | undefined = markOf(node, marks.link)?.attrs.href;
  const language: string | undefined = markOf(node, marks.language)?.attrs.tag;
  const span: Span = {
    text: node.type === noteReference ? node.attrs.sign : (node.text ?? ''),
    ...(markOf(node, marks.em) && { em: true }),
    ...(markOf(node, marks.strong) && { strong: true }),
    ...(href !== undefined && { href }),
    ...(language !== undefined && { language }),
    ...(number !== undefined && { note: number }),
  };
  return Object.keys(span).length === 1 ? span.text : span;
}

function markOf(node: Node, type: MarkType): Mark | undefined {
  return type.isInSet(node.marks);
}

function notedMark(node: Node): Mark | undefined {
  return markOf(node, marks.noted);
}
