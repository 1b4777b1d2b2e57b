import { childOf, elementsOf, elementText, type XmlElement } from '../parseXml.ts';
import type { WordContext } from './wordStory.ts';
import { isOn } from './wordStyles.ts';
import { wordsIn } from './wordsIn.ts';

/**
 * Whether a content control is empty and shows only its placeholder, which is told. Words without Word's own style for
 * placeholders may be somebody's, put there by a program that kept the mark.
 */
export function isPlaceholder(control: XmlElement, { styles, office }: WordContext): boolean {
  if (!isOn(childOf(childOf(control, 'w:sdtPr'), 'w:showingPlcHdr'))) return false;
  const content = childOf(control, 'w:sdtContent');
  const isPrompt = (run: XmlElement) => {
    const style = styles.other(childOf(childOf(run, 'w:rPr'), 'w:rStyle')?.attributes['w:val']);
    return style?.names.some((name) => name.toLowerCase() === 'placeholder text') === true;
  };
  const isWritten = runsIn(content).some((run) => !isPrompt(run) && elementText(run).trim());
  const words = wordsIn(content).trim();
  if (words)
    office.findings.report(
      isWritten
        ? 'A field that Word takes for empty was left out; look whether it is text.'
        : 'The prompt of an empty field was left out.',
      words,
    );
  return true;
}

function runsIn(element: XmlElement | undefined): XmlElement[] {
  return elementsOf(element).flatMap((child) => (child.name === 'w:r' ? [child] : runsIn(child)));
}
