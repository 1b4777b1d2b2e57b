import { attributesOf } from '../language/attributes.ts';
import { hasLetterOf } from '../language/strongLetters.ts';
import { OwnOrder } from './OwnOrder.tsx';

/**
 * A text inside chrome: isolated, in its own language and direction, so that neither disturbs the other. A name in foreign
 * letters alone runs as they do, to its last stop.
 */
export function Isolate({ language, children }: { language: string; children: string }) {
  const isForeign = hasLetterOf('ltr', children) && !hasLetterOf('rtl', children);
  return (
    <bdi {...attributesOf(language)} {...(isForeign && { dir: 'ltr' })}>
      {isForeign ? children : <OwnOrder text={children} language={language} />}
    </bdi>
  );
}
