import { subscript, superscript } from '../../text/superscript.ts';
import { elementsOf, elementText, type XmlElement } from '../parseXml.ts';
import { styleProperty } from './htmlTags.ts';

type ShiftWriter = (text: string) => string | undefined;

/** How an element shifts its text off the line; nothing where it does not. */
export function shiftOf(element: XmlElement): ShiftWriter | undefined {
  const align = styleProperty(element, 'vertical-align');
  if (align === 'super' || (element.name === 'sup' && align !== 'baseline')) return superscript;
  if (align === 'sub' || (element.name === 'sub' && align !== 'baseline')) return subscript;
  return undefined;
}

/**
 * How to write text that an element shifts: an article has superscript and subscript only as characters
 * of their own.
 *
 * @returns nothing where one of its characters has no such form: in the line it may mean something else
 */
export function nestedShiftOf(
  element: XmlElement,
  shift: ShiftWriter,
): ((text: string) => string) | undefined {
  // A double superscript is not a single one.
  if (shift(elementText(element)) === undefined || holdsShift(element)) return undefined;
  return (text) => shift(text) ?? text;
}

/** Whether it means something that an element's text does not stand in the line: a sign says the same there. */
export function hasLetters(element: XmlElement): boolean {
  return /[\p{L}\p{N}]/u.test(elementText(element));
}

function holdsShift(element: XmlElement): boolean {
  return elementsOf(element).some((child) => shiftOf(child) !== undefined || holdsShift(child));
}
