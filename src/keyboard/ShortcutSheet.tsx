import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { addStyle } from '../controls/addStyle.ts';
import { attributesOf } from '../language/attributes.ts';
import { useI18n } from '../language/I18nProvider.tsx';
import { Isolate } from '../typography/Isolate.tsx';
import { accessibleName } from './accessibleName.ts';
import { cardKeys, helpKey } from './ownKeys.ts';
import { cardLinksOf, shortcutsOf } from './pageShortcuts.ts';
import style from './shortcutSheet.css?inline';

const arrows: Record<string, string> = { ArrowLeft: '←', ArrowRight: '→' };

/** The keys that do something here, by the names of what they press. */
export function ShortcutSheet({ onClose }: { onClose: () => void }) {
  const { t, language } = useI18n();
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  const [shortcuts] = useState(() => shortcutsOf(document));
  const [hasCards] = useState(() => cardLinksOf(document).length > 0);
  useEffect(() => {
    addStyle(style);
    dialog.current?.showModal();
  }, []);
  const words: Record<string, string> = { next: t('keyboard.forward'), prev: t('keyboard.back') };
  return (
    <dialog ref={dialog} className="shortcuts" aria-labelledby={title} onClose={onClose}>
      <h2 id={title}>{t('keyboard.title')}</h2>
      <dl>
        {shortcuts.map(({ key, element }) => {
          const name = accessibleName(element);
          const way = arrows[key] && words[element.getAttribute('rel') ?? ''];
          return (
            <Row key={key} keys={[key]}>
              {way && `${way}: `}
              <Isolate language={name.language || language}>{name.text}</Isolate>
            </Row>
          );
        })}
        {hasCards && <Row keys={[cardKeys.next, cardKeys.previous]}>{t('keyboard.cards')}</Row>}
        <Row keys={[helpKey]}>{t('keyboard.help')}</Row>
      </dl>
      <p>{t('keyboard.off')}</p>
      <form method="dialog">
        <button type="submit">{t('keyboard.close')}</button>
      </form>
    </dialog>
  );
}

function Row({ keys, children }: { keys: string[]; children: ReactNode }) {
  return (
    <div>
      <dt>
        {keys.map((key) => (
          <kbd key={key} {...attributesOf('en')}>
            {arrows[key] ?? key}
          </kbd>
        ))}
      </dt>
      <dd>{children}</dd>
    </div>
  );
}
