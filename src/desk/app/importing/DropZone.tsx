import { type ReactNode, useEffect, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { useDesk } from '../useDesk.ts';
import styles from './DropZone.module.css';
import { UploadContext, useUploadQueue } from './useUploads.ts';

/** Takes what is dropped anywhere on the desk, and shows the list, where one sees what becomes of it. */
export function DropZone({ children }: { children: ReactNode }) {
  const { t } = useDesk();
  const taking = useUploadQueue();
  const { add } = taking;
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const [over, setOver] = useState(false);

  useEffect(() => {
    const carriesFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    const drag = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      // Else the browser would show the document instead of the desk.
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
      void add(files);
    };
    const listeners = { dragenter: drag, dragover: drag, dragleave: leave, drop } as const;
    for (const [name, listener] of Object.entries(listeners))
      document.addEventListener(name, listener as EventListener);
    return () => {
      for (const [name, listener] of Object.entries(listeners)) {
        document.removeEventListener(name, listener as EventListener);
      }
    };
  }, [add, navigate, pathname]);

  return (
    <UploadContext value={taking}>
      {children}
      {over && (
        <div className={styles.over} aria-hidden="true">
          <p>{t('upload.here')}</p>
        </div>
      )}
    </UploadContext>
  );
}
