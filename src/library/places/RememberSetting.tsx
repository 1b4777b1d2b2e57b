import { useEffect, useId, useRef, useState } from 'react';
import { useI18n } from '../../language/I18nProvider.tsx';
import { changeSettings, useSettings } from '../../settings/settings.ts';
import { faultOf, type LibraryFault } from '../LibraryError.ts';
import { usePlacesWords } from '../words/placesWords.ts';
import { forgetPlaces } from './placeStore.ts';

/** Whether the device remembers what was read, with what that keeps in words. Turned off, here or by a reset, all of it is removed. */
export function RememberSetting() {
  const say = usePlacesWords();
  const { attributes } = useI18n();
  const { remember } = useSettings();
  const [fault, setFault] = useState<LibraryFault>();
  const was = useRef(remember);
  const what = useId();
  useEffect(() => {
    const isTurnedOff = was.current && !remember;
    was.current = remember;
    if (remember) setFault(undefined);
    if (isTurnedOff) forgetPlaces().catch((error) => setFault(faultOf(error)));
  }, [remember]);
  return (
    say && (
      <div {...attributes}>
        <label>
          <input
            type="checkbox"
            checked={remember}
            aria-describedby={what}
            onChange={({ target }) => changeSettings({ remember: target.checked })}
          />{' '}
          {say('remember.label')}
        </label>
        <p id={what}>{say('remember.what')}</p>
        {fault && <p role="alert">{say(`fault.${fault}`)}</p>}
      </div>
    )
  );
}
