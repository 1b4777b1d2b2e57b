import { Fragment, type ReactNode } from 'react';
import { isNoteMarker } from '../contract/plainText.ts';
import type { Span, Text } from '../contract/textSchema.ts';
import { attributesOf } from '../language/attributes.ts';
import { Anchor } from './Anchor.tsx';

interface RichTextProps {
  text: Text;
  /** Makes the reference to a footnote; without it the number is not shown. */
  noteReference?: ((number: number) => ReactNode) | undefined;
}

/** A `text` of the contract as elements: only what the contract names, never HTML. */
export function RichText({ text, noteReference }: RichTextProps) {
  if (typeof text === 'string') return text;
  return text.map((run, at) => (
    // Spans have no ids, and a published text does not reorder: their place is their key.
    <Fragment key={`${at}`}>
      {typeof run === 'string' ? run : !isNoteMarker(run) && <SpanText span={run} />}
      {typeof run !== 'string' && run.note !== undefined && noteReference?.(run.note)}
    </Fragment>
  ));
}

function SpanText({ span }: { span: Span }) {
  let content: ReactNode = span.text;
  if (span.em) content = <em>{content}</em>;
  if (span.strong) content = <strong>{content}</strong>;
  if (span.href) content = <Anchor href={span.href}>{content}</Anchor>;
  return span.language ? <bdi {...attributesOf(span.language)}>{content}</bdi> : content;
}
