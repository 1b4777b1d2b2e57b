import { useEffect, useRef, useState } from 'react';
import type { Image } from '../../../contract/articleSchema.ts';
import { attributesOf } from '../../../language/attributes.ts';
import { DeskErrorMessage } from '../DeskErrorMessage.tsx';
import { deskClient } from '../deskClient.ts';
import dialogStyles from '../editor/dialogs/Dialog.module.css';
import { useDesk } from '../useDesk.ts';
import styles from './PictureDialog.module.css';
import type { DescribedPicture } from './picturePlace.ts';

interface PictureDialogProps {
  draftKey: string;
  file: File;
  /** The article's, which the words are in. */
  language: string;
  /** The lead picture has no caption. */
  isLead: boolean;
  /** The words of the picture that this one replaces. */
  words: { alt: string; caption: string };
  onDone: (picture: DescribedPicture) => void;
  onCancel: () => void;
}

/** Takes one picture in and asks for its words; what is refused says why. */
export function PictureDialog(props: PictureDialogProps) {
  const { draftKey, file, language, isLead, words, onDone, onCancel } = props;
  const { t } = useDesk();
  const dialog = useRef<HTMLDialogElement>(null);
  const [taken, setTaken] = useState<Pick<Image, 'src' | 'width' | 'height'>>();
  const [error, setError] = useState<unknown>();
  const [alt, setAlt] = useState(words.alt);
  const [caption, setCaption] = useState(words.caption);
  useEffect(() => dialog.current?.showModal(), []);
  useEffect(() => {
    let wanted = true;
    deskClient.addPicture(draftKey, file).then(
      (picture) => wanted && setTaken(picture),
      (failure: unknown) => wanted && setError(failure),
    );
    return () => {
      wanted = false;
    };
  }, [draftKey, file]);
  const write = attributesOf(language);
  return (
    <dialog ref={dialog} className={dialogStyles.dialog} aria-labelledby="picture-title" onClose={onCancel}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (taken)
            onDone({ ...taken, alt: alt.trim(), ...(caption.trim() && { caption: caption.trim() }) });
        }}
      >
        <h2 id="picture-title">{t(isLead ? 'picture.lead' : 'picture.inText')}</h2>
        <p>
          <bdi>{file.name}</bdi>
        </p>
        {error !== undefined && <DeskErrorMessage error={error} />}
        {!error && !taken && <p role="status">{t('picture.taking')}</p>}
        {taken && (
          <img
            className={styles.preview}
            src={`/content/drafts/${draftKey}/${taken.src}`}
            alt=""
            width={taken.width}
            height={taken.height}
          />
        )}
        {error === undefined && (
          <>
            <label>
              {t('field.imageAlt')}
              <textarea
                {...write}
                required
                rows={2}
                value={alt}
                onChange={(event) => setAlt(event.target.value.replace(/\n/g, ' '))}
              />
            </label>
            {!isLead && (
              <label>
                {t('picture.caption')}
                <textarea
                  {...write}
                  rows={2}
                  value={caption}
                  onChange={(event) => setCaption(event.target.value.replace(/\n/g, ' '))}
                />
              </label>
            )}
          </>
        )}
        <p className={dialogStyles.buttons}>
          {error === undefined && (
            <button type="submit" aria-disabled={!taken}>
              {t('picture.add')}
            </button>
          )}
          <button type="button" onClick={onCancel}>
            {t(error === undefined ? 'cancel' : 'close')}
          </button>
        </p>
      </form>
    </dialog>
  );
}
