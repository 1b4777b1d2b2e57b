import { createContext, type RefObject, useContext, useEffect } from 'react';

/** Takes pictures that were dropped on an element of the page. */
export type PictureDrop = (files: File[], target: Element | null) => void;

/** Where the open article says what becomes of a dropped picture. */
export const PictureDropContext = createContext<RefObject<PictureDrop | undefined>>({ current: undefined });

/** Takes the pictures that are dropped anywhere on the desk, as long as this is shown. */
export function usePictureDrop(drop: PictureDrop): void {
  const taken = useContext(PictureDropContext);
  useEffect(() => {
    taken.current = drop;
    return () => {
      taken.current = undefined;
    };
  }, [taken, drop]);
}
