import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { addStyle } from '../../controls/addStyle.ts';
import { useI18n } from '../../language/I18nProvider.tsx';
import { publicationQuery } from '../../publication/publicationQuery.ts';
import { mayCheck } from '../../trust/ownPlace.ts';
import { useCarryWords } from '../words/carryWords.ts';
import { CarryReport } from './CarryReport.tsx';
import style from './carry.css?inline';
import { onLaunchedFile } from './launchedFile.ts';
import { useCarryIn } from './useCarryIn.ts';

/** Opens a file that another device has saved: chosen, dropped anywhere on the page, or the one that the installed app is opened with. */
export function CarryIn() {
  const say = useCarryWords();
  const { attributes } = useI18n();
  const { data: publication } = useQuery(publicationQuery);
  const { outcome, open } = useCarryIn(publication?.origin);
  const [isOver, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const opened = useRef(open);
  opened.current = open;
  const isReady = publication !== undefined;
  addStyle(style);

  useEffect(() => {
    if (!isReady) return;
    onLaunchedFile((file) => opened.current(file));
    const over = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = ({ relatedTarget }: DragEvent) => {
      if (relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setOver(false);
      for (const file of event.dataTransfer.files) opened.current(file);
    };
    document.addEventListener('dragover', over);
    document.addEventListener('dragleave', leave);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('dragover', over);
      document.removeEventListener('dragleave', leave);
      document.removeEventListener('drop', drop);
    };
  }, [isReady]);

  if (!say || !publication) return null;
  return (
    <section className={isOver ? 'carry carry-over' : 'carry'} {...attributes}>
      <div className="carry-tools">
        <button type="button" onClick={() => input.current?.click()}>
          {isOver ? say('carry.drop') : say('carry.in')}
        </button>
        <input
          ref={input}
          type="file"
          hidden
          accept=".json,.gz,application/json,application/feed+json,application/gzip"
          onChange={({ target }) => {
            for (const file of target.files ?? []) open(file);
            // The same file can be chosen again.
            target.value = '';
          }}
        />
      </div>
      <p className="carry-what">{say(mayCheck() ? 'carry.in.checked' : 'carry.in.what')}</p>
      <CarryReport outcome={outcome} say={say} />
    </section>
  );
}
