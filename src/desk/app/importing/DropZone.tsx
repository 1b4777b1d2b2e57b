import { type ReactNode, useEffect, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { useDesk } from '../useDesk.ts';
import styles from './DropZone.module.css';
import { UploadContext, useUploadQueue } from './useUploads.ts';

/** Uploads what is dropped anywhere on the desk and shows the list, where the outcome appears. */
export function DropZone({ children }: { children: ReactNode }) {
  const { t } = useDesk();
  const queue = useUploadQueue();
  const { add } = queue;
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const [over, setOver] = useState(false);

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
      if (pathname !== '/') void navigate('/');
      add(files);
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
      {children}
      {over && (
        <div className={styles.over} aria-hidden="true">
          <p>{t('upload.here')}</p>
        </div>
      )}
    </UploadContext>
  );
}
