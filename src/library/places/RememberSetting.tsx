import { useEffect, useRef, useState } from 'react';
import { useI18n } from '../../language/I18nProvider.tsx';
import { Switch } from '../../settings/form/Switch.tsx';
import { changeSettings, useSettings } from '../../settings/settings.ts';
import { faultOf, type LibraryFault } from '../LibraryError.ts';
import { FaultMessage } from '../marks/FaultMessage.tsx';
import { usePlacesWords } from '../words/placesWords.ts';
import { forgetPlaces } from './placeStore.ts';

/** Whether the device remembers what was read, with what that keeps in words. Turned off, here or by a reset, all of it is removed. */
export function RememberSetting() {
  const say = usePlacesWords();
  const { attributes } = useI18n();
  const { remember } = useSettings();
  const [fault, setFault] = useState<LibraryFault>();
  const was = useRef(remember);
  useEffect(() => {
    const isTurnedOff = was.current && !remember;
    was.current = remember;
    if (remember) setFault(undefined);
    if (isTurnedOff) forgetPlaces().catch((error) => setFault(faultOf(error)));
  }, [remember]);
  return (
    say && (
      <div {...attributes}>
        <Switch
          on={remember}
          onChange={(on) => changeSettings({ remember: on })}
          label={say('remember.label')}
          hint={say('remember.what')}
        />
        <FaultMessage fault={fault} />
      </div>
    )
  );
}
