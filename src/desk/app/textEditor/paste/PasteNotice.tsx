import { attributesOf } from '../../../../language/attributes.ts';
import { useDesk } from '../../useDesk.ts';

/** What could not be pasted, until it is read or something else is pasted. */
export function PasteNotice({ lost, onClose }: { lost: readonly string[]; onClose: () => void }) {
  const { t, attributes } = useDesk();
  return (
    <div role="status" {...attributes}>
      {lost.length > 0 && (
        <>
          <p>{t('paste.lost')}</p>
          <ul>
            {lost.map((message) => (
              <li key={message}>
                <bdi {...attributesOf('en')}>{message}</bdi>
              </li>
            ))}
          </ul>
          <button type="button" onClick={onClose}>
            {t('block.done')}
          </button>
        </>
      )}
    </div>
  );
}
