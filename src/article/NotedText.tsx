import { useRef, useState } from 'react';
import type { Note } from '../contract/blockSchema.ts';
import type { Text } from '../contract/textSchema.ts';
import { RichText } from '../typography/RichText.tsx';
import { NoteReference } from './NoteReference.tsx';
import { OpenNote } from './OpenNote.tsx';

interface NotedTextProps {
  text: Text;
  notes: ReadonlyMap<number, Note>;
  /** The language of the block, whose digits the references use. */
  language: string;
}

/**
 * A text whose footnotes open at its end: in the middle of a line they would separate the sentence from its full stop.
 * Closing a note returns the focus to its reference.
 */
export function NotedText({ text, notes, language }: NotedTextProps) {
  const [open, setOpen] = useState<number>();
  const references = useRef(new Map<number, HTMLAnchorElement>());
  const close = () => {
    if (open !== undefined) references.current.get(open)?.focus();
    setOpen(undefined);
  };
  const opened = open === undefined ? undefined : notes.get(open);
  return (
    <>
      <RichText
        text={text}
        noteReference={(number) =>
          notes.has(number) && (
            <NoteReference
              number={number}
              language={language}
              open={number === open}
              onToggle={() => setOpen(number === open ? undefined : number)}
              onEscape={close}
              anchorRef={(element) => element && references.current.set(number, element)}
            />
          )
        }
      />
      {opened && <OpenNote note={opened} language={opened.language ?? language} onClose={close} />}
    </>
  );
}
