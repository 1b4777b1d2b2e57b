import { useRef, useState } from 'react';
import type { Span, Text } from '../contract/text/textSchema.ts';
import { RichText } from '../typography/RichText.tsx';
import { NoteReference } from './NoteReference.tsx';
import { type ArticleNote, referenceId } from './notesOf.ts';
import { OpenNote } from './OpenNote.tsx';

interface NotedTextProps {
  text: Text;
  notes: ReadonlyMap<number, ArticleNote>;
  /** The language of the block, whose digits the references use. */
  language: string;
  /** Set where the text is shown a second time: its references have no ids then. */
  isCopy?: boolean;
}

/**
 * A text whose footnotes open at its end: in the middle of a line they would separate the sentence from its full stop.
 * Closed, a note returns the focus to the reference that opened it.
 */
export function NotedText({ text, notes, language, isCopy = false }: NotedTextProps) {
  const [open, setOpen] = useState<Span>();
  const references = useRef(new Map<Span, HTMLAnchorElement>());
  const close = () => {
    if (open) references.current.get(open)?.focus();
    setOpen(undefined);
  };
  const opened = open?.note === undefined ? undefined : notes.get(open.note);
  return (
    <>
      <RichText
        text={text}
        language={language}
        noteReference={(span, number) => {
          const note = notes.get(number);
          return (
            note && (
              <NoteReference
                id={isCopy ? undefined : referenceId(note, span)}
                number={number}
                language={language}
                open={span === open}
                onToggle={() => setOpen(span === open ? undefined : span)}
                onEscape={close}
                anchorRef={(element) => element && references.current.set(span, element)}
              />
            )
          );
        }}
      />
      {opened && (
        <OpenNote language={opened.language} onClose={close}>
          <NotedText text={opened.text} notes={notes} language={opened.language} isCopy />
        </OpenNote>
      )}
    </>
  );
}
