import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { Article } from '../contract/articleSchema.ts';
import type { Audio } from '../contract/audio/audioSchema.ts';
import { FootBar } from '../controls/FootBar.tsx';
import { Icon } from '../controls/Icon.tsx';
import { contentAddress } from '../data/contentReader.ts';
import { useI18n } from '../language/I18nProvider.tsx';
import { useIsCopy } from '../trust/useIsCopy.ts';
import { formatRate, rates } from './formatRate.ts';
import { ListenIcon } from './ListenIcon.tsx';
import { ListenNotes, loadRecordingWarning } from './ListenNotes.tsx';
import { type SayListen, useListenWords } from './listenWords.ts';
import { useMediaKeys } from './mediaKeys.ts';
import type { OpenRecording, Player } from './players/player.ts';
import { RecordingPlayer } from './players/RecordingPlayer.ts';
import { VoicePlayer } from './players/VoicePlayer.ts';
import { type Sentence, sentenceAt, sentencesOf } from './text/sentencesOf.ts';
import { followSpoken, markSpoken } from './text/spokenMark.ts';
import { useRecordingSize } from './useRecordingSize.ts';

export interface ListenBarProps {
  article: Article;
  /** The element that shows the article. */
  around: Element;
  /** What was selected when it was opened: it begins there. */
  from: Range | undefined;
  onClose: () => void;
}

/** What is read, and by what. */
interface Listening {
  player: Player;
  sentences: readonly Sentence[];
  isRecording: boolean;
}

/** The bar that reads an article out: from its recording where it has one, else by the device's voices. */
export function ListenBar({ article, around, from, onClose }: ListenBarProps) {
  const say = useListenWords();
  const [byVoice, setByVoice] = useState(!article.audio);
  const [listening, setListening] = useState<Listening>();
  const size = useRecordingSize(byVoice ? undefined : article.audio);
  const isCopy = useIsCopy();
  const [rate, setRate] = useState(1);
  const chosenRate = useRef(rate);
  // Whether the reader has pressed for what is to be heard next, as by opening the bar: nothing else begins by itself.
  const isPressed = useRef(true);
  useEffect(() => {
    const sentences = sentencesOf(around);
    const { audio } = article;
    const isRecording = !byVoice && audio !== undefined;
    const player = isRecording
      ? new RecordingPlayer(isCopy ? checked(audio) : contentAddress(audio.src), audio, sentences)
      : new VoicePlayer(sentences, article.language);
    player.setRate(chosenRate.current);
    const start = beginning(sentences, from);
    if (start > 0) player.goTo(start);
    setListening({ player, sentences, isRecording });
    // The page may be left without React knowing.
    const leave = () => player.pause();
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      player.close();
    };
  }, [article, around, byVoice, from, isCopy]);
  const begin = listening?.isRecording === false || size?.mayLoad === true;
  useEffect(() => {
    if (!begin || !listening || !isPressed.current) return;
    isPressed.current = false;
    listening.player.play();
  }, [begin, listening]);
  if (!say || !listening) return null;
  return (
    <Playing
      key={listening.isRecording ? 'recording' : 'voice'}
      article={article}
      listening={listening}
      size={listening.isRecording ? size : undefined}
      say={say}
      rate={rate}
      onRate={(next) => {
        chosenRate.current = next;
        setRate(next);
        listening.player.setRate(next);
      }}
      onVoice={() => {
        isPressed.current = true;
        setByVoice(true);
      }}
      onClose={onClose}
    />
  );
}

/** A copy's recording is compared before it plays. Where the code for that, and for telling what came of it, does not load, it does not play. */
function checked(audio: Audio): OpenRecording {
  return async (signal) => {
    try {
      const [{ openChecked }] = await Promise.all([
        import('./players/openChecked.ts'),
        loadRecordingWarning(),
      ]);
      return await openChecked(audio, signal);
    } catch {
      return { fault: 'line' };
    }
  };
}

/** At what was selected; else at what is on the screen, where the reader has gone on from the beginning. */
function beginning(sentences: readonly Sentence[], from: Range | undefined): number {
  const chosen = from ? sentenceAt(sentences, from) : -1;
  if (chosen >= 0) return chosen;
  const first = sentences[0]?.range.getBoundingClientRect();
  if (!first || first.bottom > 0) return 0;
  return Math.max(
    0,
    sentences.findIndex(({ range }) => range.getBoundingClientRect().top > 0),
  );
}

interface PlayingProps {
  article: Article;
  listening: Listening;
  size: ReturnType<typeof useRecordingSize>;
  say: SayListen;
  rate: number;
  onRate: (rate: number) => void;
  onVoice: () => void;
  onClose: () => void;
}

function Playing({ article, listening, size, say, rate, onRate, onVoice, onClose }: PlayingProps) {
  const { language } = useI18n();
  const { player, sentences, isRecording } = listening;
  const heard = useSyncExternalStore(player.subscribe, () => player.heard);
  useSpoken(sentences, heard.at);
  // However it is asked for, what plays is no longer asked about.
  const play = () => {
    size?.load();
    player.play();
  };
  useMediaKeys(article, player, heard.isPlaying, { play, onClose });
  const bySentence = !isRecording || article.audio?.sentences !== undefined;
  const playPause = useRef<HTMLButtonElement>(null);
  useEffect(() => playPause.current?.focus({ preventScroll: true }), []);
  const toggle = () => (heard.isPlaying ? player.pause() : play());
  return (
    <FootBar label={say('bar')} role="group">
      <span className="listen-bar">
        <button
          type="button"
          aria-label={say(bySentence ? 'previous' : 'back', { seconds: 15 })}
          onClick={() => player.step(-1)}
        >
          <Icon name="back" />
        </button>
        <button
          ref={playPause}
          type="button"
          aria-label={say(heard.isPlaying ? 'pause' : 'play')}
          onClick={toggle}
        >
          <ListenIcon name={heard.isPlaying ? 'pause' : 'play'} />
        </button>
        <button
          type="button"
          aria-label={say(bySentence ? 'next' : 'forward', { seconds: 15 })}
          onClick={() => player.step(1)}
        >
          <Icon name="forward" />
        </button>
        <progress aria-label={say('progress')} max={1} value={heard.share} />
        <select
          aria-label={say('speed')}
          value={rate}
          onChange={({ currentTarget: { value } }) => onRate(Number(value))}
        >
          {rates.map((one) => (
            <option key={one} value={one}>
              {formatRate(one, language)}
            </option>
          ))}
        </select>
        <button type="button" aria-label={say('close')} onClick={onClose}>
          <Icon name="note" />
        </button>
        <ListenNotes
          article={article}
          heard={heard}
          isRecording={isRecording}
          size={size}
          say={say}
          onLoad={() => {
            play();
            playPause.current?.focus();
          }}
          onVoice={onVoice}
        />
      </span>
    </FootBar>
  );
}

/** Marks the sentence that is heard, and keeps it on the screen. */
function useSpoken(sentences: readonly Sentence[], at: number): void {
  const before = useRef<Sentence>(undefined);
  const sentence = sentences[at];
  useEffect(() => {
    if (!sentence) return undefined;
    followSpoken(before.current, sentence);
    before.current = sentence;
    return markSpoken(sentence);
  }, [sentence]);
}
