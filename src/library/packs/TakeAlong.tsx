import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { packedList } from '../../contract/packs/packedList.ts';
import { addStyle } from '../../controls/addStyle.ts';
import { useI18n } from '../../language/I18nProvider.tsx';
import { publicationQuery } from '../../publication/publicationQuery.ts';
import { CarryOut } from '../carry/CarryOut.tsx';
import { FaultText } from '../FaultText.tsx';
import { InstallApp } from '../install/InstallApp.tsx';
import { type SayOffline, useOfflineWords } from '../words/offlineWords.ts';
import { type Extent, packPlan } from './packPlan.ts';
import css from './takeAlong.css?inline';
import { type Taking, useTaking } from './useTaking.ts';

/** What can be asked for. */
const extents: readonly Extent[] = [24, 100, 'year'];

/**
 * Takes a list along for reading without a line: how much, how large, how far, stop and go on. Nothing for a list that has no
 * packs.
 */
export function TakeAlong({ list: shown }: { list: string }) {
  addStyle(css);
  const say = useOfflineWords();
  const [isOpen, setOpen] = useState(false);
  const { data: publication } = useQuery(publicationQuery);
  const list = publication && packedList(shown, publication);
  if (!say || !list) return null;
  return (
    <details key={list} className="aa-take" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say('take.open')}</summary>
      {isOpen && <TakePanel list={list} say={say} />}
    </details>
  );
}

function TakePanel({ list, say }: { list: string; say: SayOffline }) {
  const { t } = useI18n();
  const taking = useTaking(list);
  const { manifest, kept, running, outcome, left } = taking;
  return (
    <div>
      <p>{say('take.lead')}</p>
      <div aria-live="polite">
        {!running && kept && kept.ids.length > 0 && <p>{say('take.done', { count: kept.ids.length })}</p>}
        {outcome && <p>{'fault' in outcome ? <FaultText fault={outcome.fault} /> : say(outcome.word)}</p>}
        {(['damaged', 'forged', 'mended'] as const).map((what) => {
          const count = left[what] ?? 0;
          return count > 0 && <p key={what}>{say(`take.${what}`, { count })}</p>;
        })}
      </div>
      {running && running.wanted > 0 && <Running {...running} say={say} onStop={taking.stop} />}
      {(running ? running.wanted === 0 : !manifest && !outcome) && <p>{t('loading')}…</p>}
      {!running && manifest && kept !== undefined && <Choice taking={taking} say={say} />}
      {!running && kept && (
        <button type="button" onClick={() => void taking.remove()}>
          {say('take.remove')}
        </button>
      )}
      {!running && kept && kept.ids.length > 0 && <CarryOut part={{ list }} />}
      <InstallApp say={say} />
    </div>
  );
}

function Running({
  kept,
  wanted,
  say,
  onStop,
}: {
  kept: number;
  wanted: number;
  say: SayOffline;
  onStop: () => void;
}) {
  const text = say('take.progress', { kept, wanted });
  return (
    <>
      <progress max={wanted} value={kept} aria-label={text} />
      <p>{text}</p>
      <button type="button" onClick={onStop}>
        {say('take.stop')}
      </button>
    </>
  );
}

function Choice({ taking: { manifest, kept, take }, say }: { taking: Taking; say: SayOffline }) {
  const name = useId();
  const offers = offersOf(manifest ?? { packs: [] }, kept ?? undefined);
  const [chosen, setChosen] = useState<Extent>(kept?.extent ?? offers[0]?.extent ?? 24);
  const offer = offers.find(({ extent }) => extent === chosen) ?? offers[0];
  if (!offer) return null;
  const isBegun = kept?.extent === offer.extent && kept.ids.length < offer.wanted;
  return (
    <>
      <fieldset>
        <legend>{say('take.choose')}</legend>
        {offers.map(({ extent, wanted, bytes }) => (
          <label key={extent}>
            <input
              type="radio"
              name={name}
              checked={extent === offer.extent}
              onChange={() => setChosen(extent)}
            />
            {say(extent === 'year' ? 'take.year' : 'take.newest', { count: wanted })}
            <small>
              {bytes > 0 ? say('take.size', { size: Math.ceil(bytes / 1000) }) : say('take.nothing')}
            </small>
          </label>
        ))}
      </fieldset>
      {(offer.bytes > 0 || kept?.extent !== offer.extent) && (
        <button type="button" onClick={() => void take(offer.extent)}>
          {say(isBegun ? 'take.goOn' : 'take.begin')}
        </button>
      )}
    </>
  );
}

/** What each extent holds; of several that hold the same, the first. */
function offersOf(manifest: NonNullable<Taking['manifest']>, kept: Taking['kept']) {
  const plans = extents.map((extent) => ({ extent, ...packPlan(manifest, extent, kept ?? undefined) }));
  return plans.filter(
    ({ wanted }, at) => wanted > 0 && plans.findIndex((plan) => plan.wanted === wanted) === at,
  );
}
