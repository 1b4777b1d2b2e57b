import { attributesOf } from '../../../language/attributes.ts';
import { languageOfLine } from './languageOfLine.ts';

/** A file's name, isolated: it begins at the side where its words begin, and its neighbours keep their order. */
export function FileName({ name }: { name: string }) {
  return <bdi {...attributesOf(languageOfLine(name.replace(/\.[a-z0-9]+$/i, ''), 'en'))}>{name}</bdi>;
}
