import { attributesOf } from '../../../../language/attributes.ts';
import { findLanguage, languages } from '../../../../language/languages.ts';

/** The languages by their own names; an unknown tag is shown as it is. */
export function LanguageOptions({ chosen }: { chosen: string }) {
  const listed = languages.some(({ tag }) => tag === chosen);
  return (
    <>
      {!listed && chosen !== '' && (
        <option value={chosen}>{`${findLanguage(chosen)?.name ?? ''} ${chosen}`.trim()}</option>
      )}
      {languages.map(({ tag, name }) => (
        <option key={tag} value={tag} {...attributesOf(tag)}>
          {name}
        </option>
      ))}
    </>
  );
}
