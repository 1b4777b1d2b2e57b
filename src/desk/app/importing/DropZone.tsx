import { type ReactNode, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useLocation, useNavigate } from 'react-router';
import { isPicture } from '../pictures/isPicture.ts';
import { type PictureDrop, PictureDropContext } from '../pictures/pictureDrop.ts';
import { isRecordingFile } from '../recording/isRecordingFile.ts';
import { useDesk } from '../useDesk.ts';
import styles from './DropZone.module.css';
import { UploadContext, useUploadQueue } from './useUploads.ts';

/**
 * Uploads the documents that are dropped anywhere on the desk and shows the list, where the outcome appears; gives pictures
 * to the open article.
 */
export function DropZone({ children }: { children: ReactNode }) {
  const { t } = useDesk();
  const queue = useUploadQueue();
  const { add } = queue;
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const [over, setOver] = useState(false);
  const taken = useRef<PictureDrop>(undefined);

  useEffect(() => {
    const carriesFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    const drag = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      // Otherwise the browser would open the document in place of the desk.
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      setOver(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      const isOnList = pathname === '/';
      // A picture or a recording belongs to the open article; on the list it is told so, like any file that is no document.
      const pictures = isOnList ? [] : files.filter((file) => isPicture(file) || isRecordingFile(file));
      const documents = files.filter((file) => !pictures.includes(file));
      const place = event.target instanceof Element ? event.target : null;
      // At once: a recording that is being kept holds the editor back from the list.
      if (pictures.length > 0) flushSync(() => taken.current?.(pictures, place));
      if (documents.length === 0) return;
      if (!isOnList) void navigate('/');
      add(documents);
    };
    const listening = new AbortController();
    const { signal } = listening;
    document.addEventListener('dragenter', drag, { signal });
    document.addEventListener('dragover', drag, { signal });
    document.addEventListener('dragleave', leave, { signal });
    document.addEventListener('drop', drop, { signal });
    return () => listening.abort();
  }, [add, navigate, pathname]);

  return (
    <UploadContext value={queue}>
      <PictureDropContext value={taken}>{children}</PictureDropContext>
      {over && (
        <div className={styles.over} aria-hidden="true">
          <p>{t(pathname === '/' ? 'upload.here' : 'upload.hereOrPicture')}</p>
        </div>
      )}
    </UploadContext>
  );
}
