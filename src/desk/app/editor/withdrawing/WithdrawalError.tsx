import { DeskErrorMessage } from '../../DeskErrorMessage.tsx';
import { useDesk } from '../../useDesk.ts';
import { isChangedElsewhere } from './isChangedElsewhere.ts';

/** Why an article was not withdrawn; one that was changed elsewhere is withdrawn by pressing again. */
export function WithdrawalError({ error }: { error: unknown }) {
  const { t } = useDesk();
  if (error === undefined) return null;
  return isChangedElsewhere(error) ? (
    <p role="alert">{t('withdraw.changed')}</p>
  ) : (
    <DeskErrorMessage error={error} />
  );
}
