import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { Article } from '../contract/articleSchema.ts';
import { localizedText } from '../contract/localizedText.ts';
import { contentAddress } from '../data/contentReader.ts';
import { publicationQuery } from '../publication/publicationQuery.ts';
import type { Player } from './players/player.ts';

/** The keys of a keyboard that reach the page where the system has given them to nobody. */
const keys: Readonly<Record<string, (player: Player, play: () => void) => void>> = {
  MediaPlayPause: (player, play) => (player.heard.isPlaying ? player.pause() : play()),
  MediaPlay: (_, play) => play(),
  MediaPause: (player) => player.pause(),
  MediaTrackNext: (player) => player.step(1),
  MediaTrackPrevious: (player) => player.step(-1),
};

/**
 * Lets the media keys, headphones and the lock screen work the player, and tells the system what is heard (Media Session). Of voices
 * many systems know nothing: then the keyboard's keys reach the page itself.
 */
export function useMediaKeys(
  article: Article,
  player: Player,
  isPlaying: boolean,
  acts: { play: () => void; onClose: () => void },
): void {
  // New at each render: what is told to the system is not told anew for that.
  const now = useRef(acts);
  now.current = acts;
  const { data: publication } = useQuery(publicationQuery);
  const album = publication && localizedText(publication.name, article.language)?.text;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const act = keys[event.key];
      if (!act) return;
      event.preventDefault();
      act(player, () => now.current.play());
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [player]);
  useEffect(() => {
    const { mediaSession } = navigator;
    if (!mediaSession || typeof MediaMetadata !== 'function') return undefined;
    mediaSession.metadata = new MediaMetadata({
      title: article.title,
      artist: article.audio?.reader ?? article.authors.join(', '),
      ...(album && { album }),
      ...(article.image && { artwork: [{ src: contentAddress(article.image.src) }] }),
    });
    const handlers: [MediaSessionAction, () => void][] = [
      ['play', () => now.current.play()],
      ['pause', () => player.pause()],
      ['nexttrack', () => player.step(1)],
      ['previoustrack', () => player.step(-1)],
      ['stop', () => now.current.onClose()],
    ];
    const set = (action: MediaSessionAction, handler: (() => void) | null) => {
      try {
        mediaSession.setActionHandler(action, handler);
      } catch {
        // An action that this browser doesn't know.
      }
    };
    for (const [action, handler] of handlers) set(action, handler);
    return () => {
      for (const [action] of handlers) set(action, null);
      mediaSession.metadata = null;
    };
  }, [article, player, album]);
  useEffect(() => {
    const { mediaSession } = navigator;
    if (!mediaSession) return undefined;
    mediaSession.playbackState = isPlaying ? 'playing' : 'paused';
    return () => {
      mediaSession.playbackState = 'none';
    };
  }, [isPlaying]);
}
