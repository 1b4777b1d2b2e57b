import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { localizedText } from '../../contract/localizedText.ts';
import type { Publication } from '../../contract/publicationSchema.ts';
import { asciiFileName } from '../../contract/text/asciiFileName.ts';
import { addStyle } from '../../controls/addStyle.ts';
import { useI18n } from '../../language/I18nProvider.tsx';
import { publicationQuery } from '../../publication/publicationQuery.ts';
import { listsToCarry } from '../../trust/carriedLists.ts';
import { FaultText } from '../FaultText.tsx';
import { LibraryError, type LibraryFault } from '../LibraryError.ts';
import { useCarryWords } from '../words/carryWords.ts';
import { type CarriedPart, carriedOf } from './carriedOf.ts';
import style from './carry.css?inline';
import { canShareFile, saveFile, shareFile } from './handOver.ts';
import { carryType, writeCarryFile } from './writeCarryFile.ts';

type Outcome = 'making' | { made: number } | { fault: LibraryFault | 'other' };

/** Saves or shares what this device keeps of a part as one file, for another device. */
export function CarryOut({ part }: { part: CarriedPart }) {
  const say = useCarryWords();
  const { attributes, language } = useI18n();
  const { data: publication } = useQuery(publicationQuery);
  const [outcome, setOutcome] = useState<Outcome>();
  addStyle(style);
  if (!say || !publication) return null;
  const name = fileName(publication, part);
  const title = localizedText(publication.name, language).text;

  const carry = async (handOver: (make: () => Promise<Blob>) => Promise<unknown>) => {
    setOutcome('making');
    try {
      let made = 0;
      const handed = await handOver(async () => {
        const { count, ids, pack, articles } = await carriedOf(part);
        made = count;
        const signed = await listsToCarry(ids);
        return writeCarryFile({ origin: publication.origin, title, pack, signed }, articles);
      });
      setOutcome(handed === 'cancelled' ? undefined : { made });
    } catch (error) {
      setOutcome({ fault: error instanceof LibraryError ? error.fault : 'other' });
    }
  };
  const save = () => carry((make) => saveFile(name, make));
  const share = () =>
    carry(async (make) => shareFile(new File([await make()], name, { type: carryType }), title));

  return (
    <section className="carry" {...attributes}>
      <div className="carry-tools">
        <button type="button" aria-disabled={outcome === 'making' || undefined} onClick={() => void save()}>
          {say('carry.out')}
        </button>
        {canShareFile(name, carryType) && (
          <button
            type="button"
            aria-disabled={outcome === 'making' || undefined}
            onClick={() => void share()}
          >
            {say('carry.share')}
          </button>
        )}
      </div>
      <p className="carry-what">{say('carry.out.what')}</p>
      <p role="status">
        {outcome === 'making' && say('carry.making')}
        {typeof outcome === 'object' && 'made' in outcome && say('carry.made', { count: outcome.made })}
      </p>
      {typeof outcome === 'object' && 'fault' in outcome && (
        <p role="alert" className="carry-fault">
          {say('carry.notMade')} {outcome.fault !== 'other' && <FaultText fault={outcome.fault} />}
        </p>
      )}
    </section>
  );
}

/** `aa-aa-saved.json.gz`, `aa-aa-sections-pashto.json.gz`: by the monogram, in letters that any disk takes. */
function fileName({ monogram }: Publication, part: CarriedPart): string {
  const own = part === 'saved' ? part : part.list || 'all';
  return `${asciiFileName(monogram, own)}.json.gz`;
}
