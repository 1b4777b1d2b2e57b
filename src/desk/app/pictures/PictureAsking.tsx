import { createContext, type ReactNode, useCallback, useContext, useRef, useState } from 'react';
import type { EditedArticle } from '../editor/editedArticle.ts';
import { isRecordingFile } from '../recording/isRecordingFile.ts';
import { PictureDialog } from './PictureDialog.tsx';
import { usePictureDrop } from './pictureDrop.ts';
import { figureOf, type PicturePlace, placeUnder, withPicture } from './picturePlace.ts';

interface PictureAskingProps {
  draftKey: string;
  edited: EditedArticle;
  onChange: (change: (article: EditedArticle) => EditedArticle) => void;
  /** Takes the recordings that were dropped among pictures. */
  onRecordings: (files: readonly File[]) => void;
  children: ReactNode;
}

interface AskedPicture {
  number: number;
  file: File;
  place: PicturePlace;
}

type Ask = (files: readonly File[], place: PicturePlace) => void;

const AskContext = createContext<Ask>(() => {});

/** Takes pictures into the article: the function that asks for the words to each of some files, one after the other. */
export function usePictureAsking(): Ask {
  return useContext(AskContext);
}

let count = 0;

/** Asks for the description and the caption of every picture that is dropped on the article or chosen in it. */
export function PictureAsking({ draftKey, edited, onChange, onRecordings, children }: PictureAskingProps) {
  const [asked, setAsked] = useState<readonly AskedPicture[]>([]);
  const body = useRef(edited.body);
  body.current = edited.body;
  const ask = useCallback<Ask>((files, place) => {
    const more = files.map((file): AskedPicture => {
      count += 1;
      return { number: count, file, place };
    });
    setAsked((before) => [...before, ...more]);
  }, []);
  usePictureDrop(
    useCallback(
      (files, target) => {
        onRecordings(files.filter(isRecordingFile));
        ask(
          files.filter((file) => !isRecordingFile(file)),
          placeUnder(target, body.current),
        );
      },
      [ask, onRecordings],
    ),
  );
  const [first] = asked;
  const next = () => setAsked((all) => all.slice(1));
  const nextBehind = () => setAsked(([done, ...rest]) => (done ? behind(done.place, rest) : []));
  return (
    <AskContext value={ask}>
      {children}
      {first && (
        <PictureDialog
          key={first.number}
          draftKey={draftKey}
          file={first.file}
          language={edited.fields.language}
          isLead={first.place.kind === 'lead'}
          words={wordsAt(edited, first.place)}
          onDone={(picture) => {
            onChange((article) => withPicture(article, first.place, picture));
            nextBehind();
          }}
          onCancel={next}
        />
      )}
    </AskContext>
  );
}

/** Pictures that are dropped together stand in their order, and only the first of them can be the lead picture. */
function behind(place: PicturePlace, rest: readonly AskedPicture[]): AskedPicture[] {
  const after: PicturePlace =
    place.kind === 'after'
      ? { ...place, before: (place.before ?? 0) + 1 }
      : { kind: 'after', key: undefined };
  return rest.map((one) => (one.place === place ? { ...one, place: after } : one));
}

/** The words of the picture that is replaced. */
function wordsAt({ fields, body }: EditedArticle, place: PicturePlace): { alt: string; caption: string } {
  if (place.kind === 'lead') return { alt: fields.image?.alt ?? '', caption: '' };
  const block = place.kind === 'replace' ? body.find(({ key }) => key === place.key) : undefined;
  const figure = block && figureOf(block);
  return {
    alt: figure?.alt ?? '',
    caption: typeof figure?.caption === 'string' ? figure.caption : '',
  };
}
