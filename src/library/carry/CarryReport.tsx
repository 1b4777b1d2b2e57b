import { Isolate } from '../../typography/Isolate.tsx';
import { FaultText } from '../FaultText.tsx';
import type { SayCarry } from '../words/carryWords.ts';
import type { LeftOut } from './carriedArticle.ts';
import { carryLimits } from './carryFormat.ts';
import type { CarryOutcome } from './useCarryIn.ts';

interface CarryReportProps {
  outcome: CarryOutcome | undefined;
  say: SayCarry;
}

const limits = { articles: carryLimits.articles, megabytes: carryLimits.characters / 1_000_000 };
const results = ['added', 'same', 'newer', 'older'] as const;

/** Says what came of opening a file: what was taken in, what was left out and why. */
export function CarryReport({ outcome, say }: CarryReportProps) {
  const isTaken = outcome?.state === 'taken';
  const lines = isTaken
    ? results
        .filter((result) => outcome.taken[result] > 0)
        .map((result) => say(`carry.${result}`, { count: outcome.taken[result] }))
    : [];
  const leftOut = isTaken ? outcome.file.leftOut : [];
  const { proven = 0, unproven = 0, forged = [], mended = [] } = (isTaken && outcome.checked) || {};
  for (const [word, count] of [['carry.proven', proven] as const, ['carry.unproven', unproven] as const])
    if (count > 0) lines.push(say(word, { count }));
  return (
    <>
      <div role="status">
        {outcome?.state === 'reading' && <p>{say('carry.reading', { count: outcome.articles })}</p>}
        {outcome?.state === 'checking' && (
          <p>{say('carry.checking', { done: outcome.done, all: outcome.all })}</p>
        )}
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
        {isTaken && lines.length === 0 && <p>{say('carry.added', { count: 0 })}</p>}
      </div>
      {outcome?.state === 'refused' && (
        <p role="alert" className="carry-fault">
          {say(`carry.fault.${outcome.fault}`, limits)}
        </p>
      )}
      {outcome?.state === 'notKept' && (
        <p role="alert" className="carry-fault">
          <FaultText fault={outcome.fault} />
        </p>
      )}
      {isTaken && outcome.file.isCut && (
        <p role="alert" className="carry-fault">
          {say('carry.cut')}
        </p>
      )}
      <Named lead={say('carry.forged', { count: forged.length })} articles={forged} say={say} />
      <Named lead={say('carry.mended', { count: mended.length })} articles={mended} say={say} />
      <Named lead={say('carry.leftOut', { count: leftOut.length })} articles={leftOut} say={say} />
    </>
  );
}

interface NamedProps {
  lead: string;
  articles: readonly (Pick<LeftOut, 'place' | 'name' | 'language'> & { reason?: string })[];
  say: SayCarry;
}

/** Articles by their names; nothing if there are none. */
function Named({ lead, articles, say }: NamedProps) {
  if (articles.length === 0) return null;
  return (
    <div role="alert" className="carry-fault">
      <p>{lead}</p>
      <ul>
        {articles.slice(0, 50).map(({ place, name, language = 'en', reason }) => (
          <li key={place}>
            {name ? <Isolate language={language}>{name}</Isolate> : say('carry.place', { place })}
            {reason !== undefined && (
              <>
                {' '}
                <bdi lang="en" dir="ltr">
                  ({reason})
                </bdi>
              </>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
