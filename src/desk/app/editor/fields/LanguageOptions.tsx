import { attributesOf } from '../../../../language/attributes.ts';
import { findLanguage, languages } from '../../../../language/languages.ts';

/** The table's languages by their own names; a tag that is none of its rows stands as itself. */
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
