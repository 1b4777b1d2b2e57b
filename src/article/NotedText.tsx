import { RichText } from '../typography/RichText.tsx';
import type { Text } from '../typography/textSchema.ts';
import type { Note } from './blockSchema.ts';
import { NoteReference } from './NoteReference.tsx';

interface NotedTextProps {
  text: Text;
  notes: ReadonlyMap<number, Note>;
  /** The language of the block, whose digits the references are in. */
  language: string;
}

/** A text whose footnotes open where they are referred to. */
export function NotedText({ text, notes, language }: NotedTextProps) {
  return (
    <RichText
      text={text}
      noteReference={(number) => {
        const note = notes.get(number);
        return note && <NoteReference note={note} language={language} />;
      }}
    />
  );
}
