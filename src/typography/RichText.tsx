import { Fragment, type ReactNode } from 'react';
import { orderedPhrases } from '../contract/text/phrases.ts';
import { isNoteMarker } from '../contract/text/plainText.ts';
import type { Span, Text } from '../contract/text/textSchema.ts';
import { attributesOf } from '../language/attributes.ts';
import { Anchor } from './Anchor.tsx';
import { elements, OwnOrder } from './OwnOrder.tsx';

interface RichTextProps {
  text: Text;
  /** Of the element around it. */
  language: string;
  /** Makes the reference to a footnote; without it the number is not shown. */
  noteReference?: ((span: Span, number: number) => ReactNode) | undefined;
}

/** A `text` of the contract as elements: only what the contract names, never HTML. */
export function RichText({ text, language: around, noteReference }: RichTextProps) {
  if (typeof text === 'string') return <OwnOrder text={text} language={around} />;
  // Runs have no names, and a published text does not reorder: their place is their key.
  return orderedPhrases(text, around, ...elements).map(({ language, runs }, at) => {
    const key = `${at}`;
    const words = runs.map(({ run, content }, place) => (
      <Fragment key={`${place}`}>
        {typeof run === 'string' ? content : !isNoteMarker(run) && <SpanText span={run}>{content}</SpanText>}
        {typeof run !== 'string' && run.note !== undefined && noteReference?.(run, run.note)}
      </Fragment>
    ));
    if (language === undefined) return <Fragment key={key}>{words}</Fragment>;
    return (
      <bdi key={key} {...attributesOf(language)}>
        {words}
      </bdi>
    );
  });
}

function SpanText({ span, children }: { span: Span; children: ReactNode }) {
  let content = children;
  if (span.em) content = <em>{content}</em>;
  if (span.strong) content = <strong>{content}</strong>;
  return span.href ? <Anchor href={span.href}>{content}</Anchor> : content;
}
