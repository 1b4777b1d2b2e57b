import type { EditorView } from 'prosemirror-view';
import { LanguageOptions } from '../../editor/fields/LanguageOptions.tsx';
import { ownLanguage } from '../../richText/blockSpecs.ts';
import { bodySchema } from '../../richText/bodySchema.ts';
import { useDesk } from '../../useDesk.ts';
import { setBlockLanguage } from '../commands/blocks.ts';
import { commandOf } from '../commands/edit.ts';
import { innerBlock } from '../commands/places.ts';
import { markedRange, setMark, takesMark } from '../commands/textMarks.ts';

const { language } = bodySchema.marks;

/** The language of the block at the cursor and of the selected words: each gives them their direction. */
export function LanguageFields({ view }: { view: EditorView }) {
  const { t } = useDesk();
  const { selection, storedMarks } = view.state;
  const ofBlock = ownLanguage(innerBlock(selection).node) ?? '';
  const stored = storedMarks && language.isInSet(storedMarks);
  const ofWords: string = (stored ?? markedRange(selection, language).mark)?.attrs.tag ?? '';
  const takesWords = takesMark(selection, language);
  return (
    <>
      <label>
        {t('text.blockLanguage')}{' '}
        <select
          value={ofBlock}
          onChange={(event) => {
            commandOf(setBlockLanguage(event.target.value || undefined))(view.state, view.dispatch);
            view.focus();
          }}
        >
          <option value="">{t('block.articleLanguage')}</option>
          <LanguageOptions chosen={ofBlock} />
        </select>
      </label>
      <label>
        {t('text.wordsLanguage')}{' '}
        <select
          value={ofWords}
          disabled={!takesWords}
          onChange={(event) => {
            const { value } = event.target;
            const mark = value === '' ? undefined : language.create({ tag: value });
            commandOf(setMark(language, mark))(view.state, view.dispatch);
            view.focus();
          }}
        >
          <option value="">{t('text.languageAround')}</option>
          <LanguageOptions chosen={ofWords} />
        </select>
      </label>
    </>
  );
}
