import { attributesOf } from '../../../language/attributes.ts';
import { useDesk } from '../useDesk.ts';
import { faultWord } from './fields/fieldWords.ts';

/** What is wrong with a field, in the editor's words; what the schema alone has words for is told in those, as theirs. */
export function FaultWords({ message }: { message: string }) {
  const { t } = useDesk();
  const said = faultWord(message);
  if (said) return t(said);
  return (
    <>
      {t('fault.other')} <bdi {...attributesOf('en')}>{message}</bdi>
    </>
  );
}
